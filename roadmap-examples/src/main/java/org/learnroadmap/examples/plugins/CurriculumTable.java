package org.learnroadmap.examples.plugins;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.spi.LoadContext;

/** The rows of a file of Curricular Analytics: what each says, not yet what it means. */
final class CurriculumTable {

    /**
     * A row about the curriculum.
     *
     * @param name  its first cell as a key, such as {@code degree-type}
     * @param value its other cells, joined by commas; may be empty
     */
    record Fact(int line, String name, String value) {}

    /**
     * A row about a course.
     *
     * @param cells      those that are not blank, by the key of their column, such as {@code credit-hours}
     * @param additional whether it stands below {@code Additional Courses}
     */
    record Course(int line, Map<String, String> cells, boolean additional) {
        String cell(String column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** Between which rows the reading is. */
    private enum Section {
        FACTS,
        COURSES,
        ADDITIONAL,
        OTHER
    }

    /** As it stands in a dozen public files. */
    private static final Map<String, String> MISSPELT = Map.of("strict-corequistes", "strict-corequisites");

    private final LoadContext context;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Course> courses = new ArrayList<>();
    private Section section = Section.FACTS;
    private List<String> columns = List.of();

    private CurriculumTable(LoadContext context) {
        this.context = context;
    }

    /** Reads all rows; nothing if there are no courses, which a finding says. */
    static Optional<CurriculumTable> read(LoadContext context, String text) {
        CurriculumTable table = new CurriculumTable(context);
        return table.read(text.startsWith("\uFEFF") ? text.substring(1) : text) ? Optional.of(table) : Optional.empty();
    }

    private boolean read(String text) {
        try {
            CsvReader.builder()
                    .allowMissingFields(true)
                    .allowExtraFields(true)
                    .allowExtraCharsAfterClosingQuote(true)
                    .ofCsvRecord(text)
                    .forEach(this::add);
        } catch (CsvParseException e) {
            report(Severity.ERROR, "example.csv", 0, "this is not a table: {value}", String.valueOf(e.getMessage()));
        }
        if (columns.isEmpty()) {
            report(
                    Severity.ERROR,
                    "example.no-courses",
                    0,
                    "there is no row that begins with '{value}'; it has to stand above the courses",
                    "Course ID");
        }
        return !columns.isEmpty();
    }

    List<Fact> facts() {
        return facts;
    }

    List<Course> courses() {
        return courses;
    }

    private void add(CsvRecord row) {
        List<String> cells = row.getFields().stream().map(String::strip).toList();
        int line = (int) row.getStartingLineNumber();
        String first = cells.get(0);
        boolean alone = cells.stream().skip(1).allMatch(String::isEmpty);
        boolean isComment = first.startsWith("#");
        if (isComment || (alone && (first.isEmpty() || begins(first)))) {
            return;
        }
        if (section != Section.OTHER && key(first).equals("course-id")) {
            setColumns(line, cells);
        } else if (section == Section.FACTS) {
            addFact(line, cells);
        } else if (section == Section.OTHER) {
            report(
                    Severity.WARNING,
                    "example.unplaced-row",
                    line,
                    "no place was found for the row '{value}'",
                    joined(cells));
        } else {
            addCourse(line, cells);
        }
    }

    /** Tells whether a row begins another section. */
    private boolean begins(String name) {
        Optional<Section> begun = switch (key(name)) {
            case "courses" -> Optional.of(Section.COURSES);
            case "additional-courses" -> Optional.of(Section.ADDITIONAL);
            case "course-learning-outcomes", "curriculum-learning-outcomes" -> Optional.of(Section.OTHER);
            default -> Optional.empty();
        };
        begun.ifPresent(next -> section = next);
        return begun.isPresent();
    }

    private void setColumns(int line, List<String> cells) {
        section = section == Section.FACTS ? Section.COURSES : section;
        columns = cells.stream()
                .map(CurriculumTable::key)
                .map(key -> MISSPELT.getOrDefault(key, key))
                .toList();
        for (String needed : List.of("Course ID", "Course Name", "Credit Hours")) {
            if (!columns.contains(key(needed))) {
                context.findings()
                        .add(Diagnostic.error("example.column")
                                .location(new SourceLocation(context.source().name(), line, 0))
                                .message("there is no column '{column}'", "column", needed)
                                .suggestNearest(needed, cells)
                                .build());
            }
        }
    }

    private void addFact(int line, List<String> cells) {
        facts.add(new Fact(line, key(cells.get(0)), joined(cells.subList(1, cells.size()))));
    }

    /** Without columns nothing can be read, which is said at the end; one more than the limit is enough to be too many. */
    private void addCourse(int line, List<String> cells) {
        if (columns.isEmpty() || courses.size() > context.limits().topics()) {
            return;
        }
        Map<String, String> known = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            String column = i < columns.size() ? columns.get(i) : "";
            if (!cells.get(i).isEmpty() && (column.isEmpty() || known.putIfAbsent(column, cells.get(i)) != null)) {
                report(
                        Severity.WARNING,
                        "example.cells",
                        line,
                        "'{value}' stands in no column of its own and was not read",
                        cells.get(i));
            }
        }
        courses.add(new Course(line, known, section == Section.ADDITIONAL));
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
    }

    private static String joined(List<String> cells) {
        return String.join(", ", cells.stream().filter(cell -> !cell.isEmpty()).toList());
    }

    /** Says something about a line; 0 is the whole source. */
    private void report(Severity severity, String code, int line, String template, String value) {
        context.findings()
                .add(Diagnostic.of(severity, code)
                        .location(new SourceLocation(context.source().name(), line, 0))
                        .message(template, "value", value)
                        .build());
    }
}
