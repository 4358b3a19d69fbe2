package org.learnroadmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;

class RoadmapTextTest {

    @ParameterizedTest
    @ValueSource(ints = {80, 40})
    void writesARoadmapForPeople(int width) {
        RoadmapText writer = new RoadmapText(width, TextStyle.PLAIN);

        assertThat(Samples.text(writer, Samples.roadmap(Samples.djangoWithExtras())))
                .isEqualTo(Samples.expected("roadmap-" + width + ".txt"));
    }

    @Test
    void separatesSeveralRoadmaps() {
        Roadmap roadmap = Samples.roadmap(Samples.of("One", Samples.topic("a", "First", "1h")));
        String one = Samples.text(new RoadmapText(), roadmap);

        assertThat(Samples.text(new RoadmapText(), roadmap, roadmap)).isEqualTo(one + "\n\n" + one);
    }

    @ParameterizedTest
    @CsvSource({
        "40, 40, all of 40 lines",
        "39, 40, 39 of 40 lines; 1 line found no place",
        "0, 3, 0 of 3 lines; 3 lines found no place"
    })
    void saysHowMuchOfAProseTextWasRead(int placed, int lines, String said) {
        assertThat(Samples.text(new RoadmapText(), Samples.read(placed, lines))).contains("\nRead      " + said + "\n");
    }

    @Test
    void goalThatIsTheTitleIsNotRepeated() {
        Roadmap roadmap = Samples.roadmap(Samples.of("Speak Spanish", Samples.topic("a", "First", "1h")));

        assertThat(Samples.text(
                        new RoadmapText(),
                        roadmap.toBuilder().goal(roadmap.title()).build()))
                .isEqualTo(Samples.text(new RoadmapText(), roadmap));
    }

    @ParameterizedTest
    @ValueSource(ints = {40, 60})
    void keepsWithinTheWidthExceptForWebAddresses(int width) {
        String text = Samples.text(
                new RoadmapText(width, TextStyle.PLAIN), Samples.roadmap(Samples.djangoWithExtras()), deep(200));

        assertThat(text.lines().filter(line -> !line.contains("://")))
                .allMatch(line -> TerminalText.width(line) <= width);
    }

    @Test
    void decoratesOnlyInAnsiStyle() {
        Roadmap roadmap = Samples.roadmap(Samples.django());
        String plain = Samples.text(new RoadmapText(60, TextStyle.PLAIN), roadmap);
        String ansi = Samples.text(new RoadmapText(60, TextStyle.ANSI), roadmap);

        assertThat(plain).doesNotContain("\u001b");
        assertThat(ansi).contains("\u001b[1m");
        assertThat(ansi.replaceAll("\u001b\\[[012]m", "")).isEqualTo(plain);
    }

    /** Phases within phases. */
    static Roadmap deep(int depth) {
        Topic topic = Topic.builder("topic", "At the bottom").build();
        Phase phase = Phase.builder("p0", "Innermost").topics(List.of(topic)).build();
        for (int i = 1; i < depth; i++) {
            phase = Phase.builder("p" + i, "Level " + i).phases(List.of(phase)).build();
        }
        return Roadmap.builder("deep", "Deep").phases(List.of(phase)).build();
    }
}
