package org.learnroadmap.examples.plugins;

import java.util.List;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.option.Option;
import org.learnroadmap.core.option.OptionType;
import org.learnroadmap.core.spi.LoadContext;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.SourceProbe;

/**
 * Reads curricula and degree plans in the CSV layout of Curricular Analytics: rows about the curriculum, a row
 * {@code Courses}, a header and a row for each course; then perhaps {@code Additional Courses} likewise.
 *
 * <p>Terms become phases and courses topics. A credit hour counts as three hours of study in each week of a term, which
 * has 15 weeks, or 10 in a system of quarters; both can be set. Prerequisites are required, corequisites begin first or at
 * the same time, strict corequisites are one block, also in a circle. Everything else that is known of a course is in its
 * attributes.
 */
public final class CurricularAnalyticsLoader implements RoadmapLoader {

    /** Creates the loader. */
    public CurricularAnalyticsLoader() {}

    @Override
    public String id() {
        return "example.curricular-analytics";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.withDefault(
                        "hours",
                        OptionType.NUMBER,
                        "3",
                        "the hours of study in a week for each credit hour, such as 2.5"),
                Option.optional(
                        "weeks",
                        OptionType.NUMBER,
                        "the weeks of a term; where it is left out, 15, or 10 for quarters"));
    }

    @Override
    public boolean supports(SourceProbe probe) {
        return probe.nameEndsWith(".curriculum.csv")
                || (probe.nameEndsWith(".csv") && probe.head().matches("(?is)\"?curriculum\"?,.*"));
    }

    @Override
    public List<RoadmapDefinition> load(LoadContext context) {
        return OlderText.read(context)
                .flatMap(text -> CurriculumTable.read(context, text))
                .map(table -> new CurriculumReader(context, table).read())
                .map(List::of)
                .orElse(List.of());
    }
}
