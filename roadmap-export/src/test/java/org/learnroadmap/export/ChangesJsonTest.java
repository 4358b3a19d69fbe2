package org.learnroadmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.change.ChangedRoadmaps;
import org.learnroadmap.core.diagnostic.Diagnostic;

class ChangesJsonTest {

    private static final ChangesJson JSON = new ChangesJson();

    @Test
    void writesWhatChanged() {
        List<Diagnostic> findings =
                List.of(Diagnostic.info("odd").message("odd").build());

        assertThat(Samples.bytes(out -> JSON.write(ChangeSamples.several(), findings, out)))
                .isEqualTo(Samples.expected("changes.json"));
    }

    @Test
    void writesEmptyListsIfThereIsNothing() {
        ChangedRoadmaps nothing = new ChangedRoadmaps(List.of(), List.of(), List.of());

        assertThat(Samples.bytes(out -> JSON.write(nothing, List.of(), out))).isEqualTo("""
                {
                  "format": 1,
                  "changes": [],
                  "lostRoadmaps": [],
                  "newRoadmaps": [],
                  "diagnostics": []
                }
                """);
    }
}
