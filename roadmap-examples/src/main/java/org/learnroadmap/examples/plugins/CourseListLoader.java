package org.learnroadmap.examples.plugins;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.option.Option;
import org.learnroadmap.core.option.OptionType;
import org.learnroadmap.core.spi.LoadContext;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.SourceProbe;

/**
 * Reads a list of courses from a CSV file. The first line is always the same; hours may be left out, and ids under
 * {@code requires} are parted by commas or spaces:
 *
 * <pre>
 * id;title;hours;requires
 * html;Pages;4;
 * sql;Databases;12.5;
 * web;Web applications;;html, sql
 * </pre>
 */
public final class CourseListLoader implements RoadmapLoader {

    private static final String HEADER = "id;title;hours;requires";
    private static final int COLUMNS = 4;
    private static final Pattern HOURS = Pattern.compile("\\d{1,5}([.,]\\d{1,2})?");
    private static final Pattern BETWEEN_IDS = Pattern.compile("[,\\s]+");
    private static final Pattern NO_ID = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._-]+");

    /** Creates the loader. */
    public CourseListLoader() {}

    @Override
    public String id() {
        return "example.course-list";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.optional(
                "title", OptionType.TEXT, "the title of the roadmap; where it is left out, the name of the file"));
    }

    /** Tables of other kinds have the ending .csv, too, so those without .courses are known by their first line. */
    @Override
    public boolean supports(SourceProbe probe) {
        return probe.nameEndsWith(".courses.csv") || (probe.nameEndsWith(".csv") && beginsWithHeader(probe.head()));
    }

    @Override
    public List<RoadmapDefinition> load(LoadContext context) {
        return context.text().map(text -> read(context, text)).orElse(List.of());
    }

    private static List<RoadmapDefinition> read(LoadContext context, String text) {
        if (!beginsWithHeader(text)) {
            report(context, text.isEmpty() ? 0 : 1, "example.header", "the first line has to be '{value}'", HEADER);
            return List.of();
        }
        List<TopicDefinition> topics = new ArrayList<>();
        SourceMap.Builder places = context.places();
        for (CsvRecord row : rows(context, text)) {
            // One more than the limit is enough for the library to say that there are too many.
            if (row.getStartingLineNumber() > 1
                    && !isBlank(row)
                    && topics.size() <= context.limits().topics()) {
                places.put("phases[0].topics[" + topics.size() + "]", line(row), 1);
                topics.add(topic(context, row));
            }
        }
        String name = nameOf(context.source().name());
        String title = context.options().text("title").orElse(name);
        return List.of(RoadmapDefinition.builder(idOf(name), title)
                .phase(PhaseDefinition.builder(freeId("courses", topics), "Courses")
                        .topics(topics)
                        .build())
                .places(places.build())
                .build());
    }

    private static boolean beginsWithHeader(String text) {
        String line = text.lines().findFirst().orElse("");
        return line.strip().equalsIgnoreCase(HEADER);
    }

    private static List<CsvRecord> rows(LoadContext context, String text) {
        List<CsvRecord> rows = new ArrayList<>();
        try {
            CsvReader.builder()
                    .fieldSeparator(';')
                    .allowMissingFields(true)
                    .allowExtraFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .ofCsvRecord(text)
                    .forEach(rows::add);
        } catch (CsvParseException e) {
            report(context, 0, "example.csv", "this is not a table: {value}", String.valueOf(e.getMessage()));
        }
        return rows;
    }

    private static TopicDefinition topic(LoadContext context, CsvRecord row) {
        if (row.getFieldCount() != COLUMNS) {
            report(
                    context,
                    line(row),
                    "example.cells",
                    "a row needs 4 cells, " + HEADER + ", and this one has {value}",
                    row.getFieldCount());
        }
        String hours = cell(row, 2);
        Optional<String> effort = effort(hours);
        if (effort.isEmpty() && !hours.isEmpty()) {
            report(context, line(row), "example.hours", "'{value}' is no number of hours; write 12 or 2.5", hours);
        }
        return TopicDefinition.builder(cell(row, 0), cell(row, 1))
                .effort(effort.orElse(null))
                .requires(BETWEEN_IDS
                        .splitAsStream(cell(row, 3))
                        .filter(id -> !id.isEmpty())
                        .map(PrerequisiteDefinition::of)
                        .toList())
                .build();
    }

    /** Spreadsheets of many countries write 2,5. */
    private static Optional<String> effort(String hours) {
        if (!HOURS.matcher(hours).matches()) {
            return Optional.empty();
        }
        BigDecimal minutes = new BigDecimal(hours.replace(',', '.')).multiply(BigDecimal.valueOf(60));
        return Optional.of(minutes.setScale(0, RoundingMode.HALF_UP) + "m");
    }

    private static void report(LoadContext context, int line, String code, String template, Object value) {
        context.findings()
                .add(Diagnostic.error(code)
                        .location(new SourceLocation(context.source().name(), line, 0))
                        .message(template, "value", value)
                        .build());
    }

    private static int line(CsvRecord row) {
        return (int) row.getStartingLineNumber();
    }

    private static boolean isBlank(CsvRecord row) {
        return row.getFields().stream().allMatch(String::isBlank);
    }

    private static String cell(CsvRecord row, int column) {
        return column < row.getFieldCount() ? row.getField(column).strip() : "";
    }

    /** The name of a file without folders and endings. */
    private static String nameOf(String source) {
        String file = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        String name = file.replaceFirst("(?i)(\\.courses)?\\.csv$", "").strip();
        return name.isEmpty() ? "Courses" : name;
    }

    private static String idOf(String name) {
        return NO_ID.matcher(name).replaceAll("-").replaceFirst("^(.{100}).+", "$1");
    }

    /** Phases and topics share their ids, and a course may be called like the phase. */
    private static String freeId(String wanted, List<TopicDefinition> topics) {
        Set<String> used = new HashSet<>();
        topics.forEach(topic -> topic.id().ifPresent(used::add));
        String id = wanted;
        while (used.contains(id)) {
            id += "-";
        }
        return id;
    }
}
