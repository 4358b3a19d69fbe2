package org.learnroadmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.plan.Explanation;
import org.learnroadmap.core.plan.TimeOff;

class PlanJsonTest {

    private static final PlanJson JSON = new PlanJson();

    private static final List<Diagnostic> FINDINGS =
            List.of(Diagnostic.info("odd").message("odd").build());

    @Test
    void writesAnExplanation() {
        Explanation explanation = Samples.late().explain("c").orElseThrow();

        assertThat(Samples.bytes(out -> JSON.write(explanation, FINDINGS, out)))
                .isEqualTo(Samples.expected("explanation.json"));
    }

    @Test
    void writesAComparison() {
        assertThat(Samples.bytes(out -> JSON.write(PlanTextTest.compared(), FINDINGS, out)))
                .isEqualTo(Samples.expected("comparison.json"));
    }

    @Test
    void writesWhatTimeOffCosts() {
        TimeOff timeOff = PlanTextTest.timeOff(Samples.lateRequest(), "2026-01-10..2026-01-13");

        assertThat(Samples.bytes(out -> JSON.write(timeOff, FINDINGS, out)))
                .isEqualTo(Samples.expected("time-off.json"));
    }
}
