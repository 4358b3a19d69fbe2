package org.learnroadmap.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.learnroadmap.core.change.ChangedRoadmaps;
import org.learnroadmap.core.change.RoadmapChanges;

class ChangesTextTest {

    private static final ChangesText TEXT = new ChangesText();

    private static String text(ChangesText writer, RoadmapChanges changes) {
        return Samples.bytes(out -> writer.write(changes, out));
    }

    @Test
    void saysWhatAChangeCosts() {
        assertThat(text(TEXT, ChangeSamples.changes())).isEqualTo("""
                What changes in Web pages [web] since old/web.yaml

                Lost    phase Structure [structure]
                        Forms [forms]
                        former id markup of Elements [html5]
                New     phase Structure [pages]
                        Dark mode [dark]
                Renamed html is html5
                Effort  14h 45m in all, 9h 45m more than before
                Finish  Mon 2026-01-19, 10 days later, with an hour every day
                        Sat 2026-01-24, 14 days later, with 1h on Mon and Wed, 3h on Sat
                        Mon 2026-01-19, 10 days later, with the course of spring
                Late    The whole roadmap, 1 day after the claimed 2 weeks, with an hour every
                        day
                        The whole roadmap, 6 days after the claimed 2 weeks, with 1h on Mon and
                        Wed, 3h on Sat
                        Elements, 3 days after its deadline, with the course of spring
                        The whole roadmap, 1 day after the claimed 2 weeks, with the course of
                        spring
                        Style, 1 day after its weeks, with an hour every day
                        Style, 6 days after its weeks, with 1h on Mon and Wed, 3h on Sat
                        Style, 1 day after its weeks, with the course of spring

                     Was       Now      Moved  Topic
                      3h        8h        +5h  Elements [html5]
                      1h       45m       -15m  Colours and boxes [css]
                """);
    }

    @Test
    void fitsANarrowPage() {
        String text = text(new ChangesText(40, TextStyle.PLAIN), ChangeSamples.changes());

        assertThat(text.lines()).allMatch(line -> line.length() <= 40);
        assertThat(text.replaceAll("\\s+", " "))
                .isEqualTo(text(TEXT, ChangeSamples.changes()).replaceAll("\\s+", " "));
    }

    @Test
    void saysThatNothingChanged() {
        assertThat(text(TEXT, ChangeSamples.none())).isEqualTo("""
                What changes in Web pages [web] since old/web.yaml

                Topics, effort and dates are as before.
                """);
    }

    @Test
    void countsTheRestOfLongLists() {
        String few = text(TEXT, ChangeSamples.many(12));

        assertThat(few.lines().filter(line -> line.equals("        ... and 2 more")))
                .hasSize(2);
        assertThat(few).endsWith("\n... and 2 more\n");
        assertThat(text(TEXT.all(true), ChangeSamples.many(12)))
                .doesNotContain("more\n")
                .contains("phase Part 11 [1h11]", "Topic 11 [t11]");
    }

    @Test
    void namesRoadmapsThatDidNotChange() {
        ChangedRoadmaps several = ChangeSamples.several();
        String page = text(TEXT, several.changes().get(0));

        assertThat(Samples.bytes(out -> TEXT.write(several, out))).isEqualTo(page + """

                As before: Web pages [web]
                New: Bread [bread]
                Gone: Juggling [juggling]
                """);
    }

    @Test
    void partsPagesByABlankLine() {
        RoadmapChanges changes = ChangeSamples.changes();
        ChangedRoadmaps two = new ChangedRoadmaps(List.of(changes, changes), List.of(), List.of());
        String page = text(TEXT, changes);

        assertThat(Samples.bytes(out -> TEXT.write(two, out)))
                .isEqualTo(String.join("\n", Stream.of(page, page).toList()));
    }
}
