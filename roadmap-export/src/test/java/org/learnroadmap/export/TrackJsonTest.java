package org.learnroadmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.plan.Session;
import org.learnroadmap.core.track.NextSteps;

class TrackJsonTest {

    private static final TrackJson JSON = new TrackJson();

    private static final List<Diagnostic> FINDINGS =
            List.of(Diagnostic.info("odd").message("odd").build());

    @Test
    void writesWhatToDoNow() {
        assertThat(Samples.bytes(out -> JSON.write(TrackSamples.next(), FINDINGS, out)))
                .isEqualTo(Samples.expected("next.json"));
    }

    @Test
    void writesHowALearnerStands() {
        assertThat(Samples.bytes(out -> JSON.write(TrackSamples.status(), FINDINGS, out)))
                .isEqualTo(Samples.expected("status.json"));
    }

    @Test
    void writesNewDates() {
        assertThat(Samples.bytes(out -> JSON.write(TrackSamples.replan(TrackSamples.moved()), FINDINGS, out)))
                .isEqualTo(Samples.expected("replan.json"));
    }

    @Test
    void writesAForecast() {
        assertThat(Samples.bytes(out -> JSON.write(TrackSamples.forecast(), FINDINGS, out)))
                .isEqualTo(Samples.expected("forecast.json"));
    }

    @Test
    void leavesOutWhatHasNoValue() {
        String json = Samples.bytes(
                out -> JSON.write(TrackSamples.status(0, 0, TrackSamples.UNKNOWN, Optional.empty()), List.of(), out));

        assertThat(json).doesNotContain("finishAtSpeed").contains("\"daysToSpare\": 4", "\"diagnostics\": []");
    }

    @Test
    void tellsReviewsFromSessions() {
        NextSteps all = TrackSamples.next();
        Session review = new Session(TrackSamples.topic("orm"), all.asOf(), 10, null, null, true);
        NextSteps steps = new NextSteps(all.asOf(), List.of(review), List.of(), List.of(), all.schedule());

        assertThat(Json.parse(Samples.bytes(out -> JSON.write(steps, List.of(), out))))
                .containsSubsequence("topic", "orm", "minutes", "10", "review", "true");
        assertThat(Samples.bytes(out -> new TrackText().write(steps, out)))
                .contains("     10m  How the object-relational mapper works [orm] (review)\n");
    }
}
