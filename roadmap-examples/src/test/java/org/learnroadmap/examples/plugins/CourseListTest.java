package org.learnroadmap.examples.plugins;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.LoadOptions;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.spi.Source;

/** What lists of courses are read as. */
class CourseListTest {

    private static final Roadmaps ROADMAPS =
            Roadmaps.builder().loader(new CourseListLoader()).build();

    private static LoadResult load(String... rows) {
        String text = "id;title;hours;requires\n" + String.join("\n", rows) + "\n";
        return ROADMAPS.load(Source.ofText("lists/evening school.courses.csv", text));
    }

    private static List<String> findings(String... rows) {
        return load(rows).diagnostics().stream().map(Diagnostic::render).toList();
    }

    @Test
    void readsARowAsATopic() {
        Roadmap roadmap = load(
                        "html;Pages;4;", "sql;\"Databases; a first look\";12,5;", "web;Applications;;html, sql  ")
                .roadmap();

        assertThat(roadmap.id()).isEqualTo("evening-school");
        assertThat(roadmap.title()).isEqualTo("evening school");
        assertThat(roadmap.topics()).extracting(Topic::id).containsExactly("html", "sql", "web");
        assertThat(roadmap.topics())
                .extracting(Topic::title)
                .containsExactly("Pages", "Databases; a first look", "Applications");
        assertThat(roadmap.topics())
                .extracting(topic -> topic.effort().map(Object::toString).orElse(""))
                .containsExactly("4h", "12h30m", "");
        assertThat(roadmap.topics().get(2).requires())
                .containsExactly(Prerequisite.required("html"), Prerequisite.required("sql"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            a.courses.csv     | x                       | true
            A.COURSES.CSV     | x                       | true
            a.csv             | id;title;hours;requires | true
            a.csv             | ID;Title;Hours;Requires | true
            a.csv             | id;title;hours          | false
            a.csv             | Curriculum,Biology      | false
            a.txt             | id;title;hours;requires | false
            """)
    void knowsListsByNameOrHeader(String name, String head, boolean known) {
        assertThat(new CourseListLoader().supports(Source.ofText(name, head).probe()))
                .isEqualTo(known);
    }

    @Test
    void findsEverythingWrongAtOnce() {
        assertThat(findings(
                        "html;Pages;four;",
                        "sql;Databases",
                        "web;;3;htlm",
                        "web;Again;3;",
                        "a b;Blank;1;",
                        ";;;",
                        "x;X;1;;y"))
                .containsExactly(
                        "lists/evening school.courses.csv:2: error: 'four' is no number of hours; write 12 or 2.5 [example.hours]",
                        "lists/evening school.courses.csv:3: error: a row needs 4 cells, id;title;hours;requires, and this one has 2 [example.cells]",
                        "lists/evening school.courses.csv:4:1: error: 'title' is missing or blank [missing-title]",
                        "lists/evening school.courses.csv:4:1: error: unknown topic or phase 'htlm'; did you mean 'html'? [unknown-id]",
                        "lists/evening school.courses.csv:5:1: error: id 'web' is used twice; first at lists/evening school.courses.csv:4:1 [duplicate-id]",
                        "lists/evening school.courses.csv:6:1: error: id 'a b' is not usable; use letters, digits, '-', '_' and '.', at most 100 [invalid-id]",
                        "lists/evening school.courses.csv:8: error: a row needs 4 cells, id;title;hours;requires, and this one has 5 [example.cells]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "id,title,hours,requires\na,A,1,\n", "a;A;1;\n", "\nid;title;hours;requires\n"})
    void wantsTheHeader(String text) {
        assertThat(ROADMAPS.load(Source.ofText("my.courses.csv", text)).diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly("my.courses.csv" + (text.isEmpty() ? "" : ":1")
                        + ": error: the first line has to be 'id;title;hours;requires' [example.header]");
    }

    @Test
    void countsLinesOfCellsThatHaveSeveral() {
        assertThat(findings("html;\"Pages\nand links\";4;", "sql;Databases;x;"))
                .containsExactly(
                        "lists/evening school.courses.csv:4: error: 'x' is no number of hours; write 12 or 2.5 [example.hours]");
    }

    @Test
    void losesNothingBehindAQuoteThatIsNotClosed() {
        assertThat(findings("html;\"Pages;4;", "sql;Databases;12;"))
                .contains(
                        "lists/evening school.courses.csv:2: error: a row needs 4 cells, id;title;hours;requires, and this one has 2 [example.cells]");
    }

    @Test
    void mayBeGivenATitle() {
        LoadOptions options = LoadOptions.defaults().loader("example.course-list", Map.of("title", "Evening school"));
        Source source = Source.ofText("plan.txt", "id;title;hours;requires\nhtml;Pages;4;\n");

        assertThat(ROADMAPS.load(source, options).roadmap().title()).isEqualTo("Evening school");
    }

    @Test
    void letsCoursesHaveAnyId() {
        assertThat(load("courses;Courses;1;", "courses-;Courses again;1;").diagnostics())
                .isEmpty();
    }

    @Test
    void stopsAtTheLimit() {
        Roadmaps few = Roadmaps.builder()
                .loader(new CourseListLoader())
                .limits(Limits.defaults().topics(2))
                .build();
        LoadResult loaded =
                few.load(Source.ofText("a.courses.csv", "id;title;hours;requires\n" + "a;A;1;\n".repeat(1000)));

        assertThat(loaded.diagnostics()).extracting(Diagnostic::code).containsExactly("too-many-topics");
    }
}
