package org.learnroadmap.examples.plugins;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.core.LoadOptions;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.spi.Source;

/** What files of Curricular Analytics are read as. */
class CurricularAnalyticsTest {

    private static final Roadmaps ROADMAPS =
            Roadmaps.builder().loader(new CurricularAnalyticsLoader()).build();

    /** A header as the public files have it. */
    private static final String HEADER = "Course ID,Course Name,Prefix,Number,Prerequisites,Corequisites,"
            + "Strict-Corequisites,Credit Hours,Institution,Canonical Name,Term\n";

    private static final String PLAN = """
            Curriculum,Bread and Beer,,,,,,,,,
            Degree Plan,Two Years,,,,,,,,,
            Institution,"Mill, and Malt",,,,,,,,,
            Degree Type,BS,,,,,,,,,
            System Type,semester,,,,,,,,,
            CIP,12.0501,,,,,,,,,
            Courses,,,,,,,,,,
            """ + HEADER + """
            1,Flour,BR,101,,,,3,,Milling,1
            2,Yeast,BI,110,,,3,2.5,,,1
            3,Yeast in the Laboratory,BI,110L,,,2,1,,,1
            4,Bread,BR,201,1;2,5,,4,Mill,,2
            5,Ovens,,,,,,3,,,2
            Additional Courses,,,,,,,,,,
            """ + HEADER + """
            6,"Weights, and Measures",MA,90,,,,3,,,1
            """;

    private static LoadResult load(String text) {
        return ROADMAPS.load(Source.ofText("plan.csv", text));
    }

    private static List<String> findings(String rows) {
        return load("Curriculum,A\nCourses\n" + HEADER + rows).diagnostics().stream()
                .filter(found -> !found.code().equals("example.credit-hours"))
                .map(Diagnostic::render)
                .toList();
    }

    @Test
    void readsADegreePlan() {
        Roadmap roadmap = load(PLAN).roadmap();

        assertThat(roadmap.title()).isEqualTo("Bread and Beer");
        assertThat(roadmap.description()).contains("Two Years");
        assertThat(roadmap.attributes())
                .containsEntry("institution", "Mill, and Malt")
                .containsEntry("degree-type", "BS")
                .containsEntry("system-type", "semester")
                .containsEntry("cip", "12.0501");
        assertThat(roadmap.phases()).extracting(Phase::title).containsExactly("Term 1", "Term 2");
        assertThat(roadmap.phases().get(0).topics())
                .extracting(Topic::title)
                .containsExactly("Flour", "Yeast", "Yeast in the Laboratory", "Weights, and Measures");
        assertThat(roadmap.topic("6").orElseThrow().tags()).containsExactly("additional");
    }

    @Test
    void keepsWhatIsKnownOfACourse() {
        assertThat(load(PLAN).roadmap().topic("1").orElseThrow().attributes())
                .containsExactly(
                        Map.entry("prefix", "BR"),
                        Map.entry("number", "101"),
                        Map.entry("canonical-name", "Milling"),
                        Map.entry("credits", new BigDecimal("3")));
    }

    @Test
    void mapsRequisites() {
        Roadmap roadmap = load(PLAN).roadmap();

        assertThat(roadmap.topic("4").orElseThrow().requires())
                .containsExactly(
                        Prerequisite.required("1"),
                        Prerequisite.required("2"),
                        Prerequisite.of(PrerequisiteKind.COREQUISITE, "5"));
        assertThat(roadmap.topic("2").orElseThrow().requires())
                .containsExactly(Prerequisite.of(PrerequisiteKind.TOGETHER, "3"));
    }

    /** Corequisites that name each other, strict or not, are one block, on the same days. */
    @ParameterizedTest
    @ValueSource(strings = {",,,2;3,3,,,1 ,,,3;1,3,,,1 ,,,1,3,,,1", ",,2,,3,,,1 ,,3,,3,,,1 ,,1,,3,,,1"})
    void plansACircleOfCorequisites(String courses) {
        String[] cells = courses.split(" ");
        String rows = "1,A,," + cells[0] + "\n2,B,," + cells[1] + "\n3,C,," + cells[2] + "\n";
        Roadmap roadmap = load("Curriculum,A\nCourses\n" + HEADER + rows).roadmap();
        Schedule schedule = ROADMAPS.plan(
                        roadmap, Request.startingOn(LocalDate.of(2026, 1, 5)).build())
                .orThrow();

        assertThat(schedule.topics())
                .extracting(topic -> topic.start() + " " + topic.finish())
                .hasSize(3)
                .containsOnly(schedule.start() + " " + schedule.finish());
    }

    /** 3 hours a week for each credit hour. */
    @ParameterizedTest
    @CsvSource({"semester, '', '', 112h30m", "Quarter, '', '', 75h", "semester, 2, 14, 70h", "'', 1.5, '', 56h15m"})
    void countsCreditHoursAsStudyTime(String system, String hours, String weeks, String effort) {
        LoadOptions options = LoadOptions.defaults();
        Map<String, String> given = new TreeMap<>(Map.of("hours", hours, "weeks", weeks));
        given.values().removeIf(String::isEmpty);
        String text = PLAN.replace("System Type,semester", "System Type," + system);
        LoadResult loaded =
                ROADMAPS.load(Source.ofText("plan.csv", text), options.loader("example.curricular-analytics", given));

        assertThat(loaded.roadmap().topic("2").orElseThrow().effort()).hasToString("Optional[" + effort + "]");
        assertThat(loaded.diagnostics()).extracting(Diagnostic::code).containsExactly("example.credit-hours");
    }

    @Test
    void readsACurriculumWithoutTerms() {
        String text = PLAN.replace("Degree Plan,Two Years,,,,,,,,,\n", "").replaceAll("(?m)(,Term|,[12])$", "");

        assertThat(load(text).roadmap().phases()).extracting(Phase::id).containsExactly("courses");
    }

    @Test
    void putsCoursesWithoutATermBehindTheTerms() {
        assertThat(load("Curriculum,A\nCourses\n" + HEADER + "1,A,,,,,,3,,,\n2,B,,,,,,3,,,10\n3,C,,,,,,3,,,9\n")
                        .roadmap()
                        .phases())
                .extracting(Phase::title)
                .containsExactly("Term 9", "Term 10", "Courses without a term");
    }

    @ParameterizedTest
    @CsvSource({"1;2", "'\"1,2\"'", "1; 2", ";1;2;", "1.2", "1:2"})
    void partsIdsAsPeopleWriteThem(String ids) {
        Roadmap roadmap = load("Curriculum,A\nCourses\n" + HEADER + "1,A,,,,,,3\n2,B,,,,,,3\n3,C,,," + ids + ",,,3\n")
                .roadmap();

        assertThat(roadmap.topic("3").orElseThrow().requires()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource({"CS.1;CS.2", "'\"CS.1,CS.2\"'", "CS.1 CS.2", "CS.1:CS.2"})
    void keepsIdsWithDotsWhole(String ids) {
        Roadmap roadmap = load("Curriculum,A\nCourses\n" + HEADER + "CS.1,A,,,,,,3\nCS.2,B,,,,,,3\n3,C,,," + ids
                        + ",,,3\n")
                .roadmap();

        assertThat(roadmap.topic("3").orElseThrow().requires())
                .containsExactly(Prerequisite.required("CS.1"), Prerequisite.required("CS.2"));
    }

    static Stream<Arguments> oddities() {
        return Stream.of(
                argumentSet(
                        "no name",
                        "1,,BR,101,,,,3\n",
                        "4: info: the course has no name and is called 'BR 101' [example.title]"),
                argumentSet(
                        "nothing but an id", "1,,,,,,,3\n", "4:1: error: 'title' is missing or blank [missing-title]"),
                argumentSet(
                        "no number of credit hours",
                        "1,A,,,,,,?\n",
                        "4: warning: '?' is no number of credit hours, so the effort is unknown [example.credits]"),
                argumentSet(
                        "a term in words",
                        "1,A,,,,,,3,,,Fall\n",
                        "4: warning: term 'Fall' is no number; the course stands in no term [example.term]"),
                argumentSet(
                        "a cell too many",
                        "1,A,,,,,,3,,,1,more\n",
                        "4: warning: 'more' stands in no column of its own and was not read [example.cells]"),
                argumentSet(
                        "learning outcomes",
                        "1,A,,,,,,3\nCourse Learning Outcomes\n1,7,Knead\n",
                        "6: warning: no place was found for the row '1, 7, Knead' [example.unplaced-row]"),
                argumentSet(
                        "a course that is not there", "1,A,,,2,,,3\n", "4:1: error: unknown topic '2' [unknown-id]"));
    }

    @ParameterizedTest
    @MethodSource("oddities")
    void saysWhatIsOdd(String rows, String finding) {
        assertThat(findings(rows)).containsExactly("plan.csv:" + finding);
    }

    @Test
    void passesOverCommentsAndBlankRows() {
        assertThat(findings("\n,,,,\n# a comment\n1,A,,,,,,3\n")).isEmpty();
    }

    @Test
    void namesColumnsThatAreMissing() {
        assertThat(load("Curriculum,A\nCourses\nCourse ID,Course Nam,Credit Hours\n1,A,3\n")
                        .diagnostics())
                .extracting(Diagnostic::render)
                .contains(
                        "plan.csv:3: error: there is no column 'Course Name'; did you mean 'Course Nam'? [example.column]");
    }

    @Test
    void saysWhereCoursesAreMissing() {
        assertThat(load("Curriculum,A\nCourses\n1,A,,,,,,3\n").diagnostics())
                .extracting(Diagnostic::render)
                .containsExactly(
                        "plan.csv: error: there is no row that begins with 'Course ID'; it has to stand above the courses [example.no-courses]");
    }

    @Test
    void knowsNoOtherSystemThanSemesterAndQuarter() {
        assertThat(load(PLAN.replace(",semester", ",trimester")).diagnostics())
                .extracting(Diagnostic::render)
                .contains(
                        "plan.csv:5: warning: 'trimester' is neither semester nor quarter; terms are taken for semesters [example.system-type]");
    }

    /** No cycle anywhere, and yet no order: what is taken with 44 cannot come after it. */
    @Test
    void namesRequisitesThatCannotBeMet() {
        assertThat(findings("40,A,,,44,,,3\n42,B,,,,40,44,3\n44,C,,,,,,3\n"))
                .singleElement()
                .asString()
                .contains("44", "40", "42")
                .endsWith("[prerequisite-contradiction]");
    }

    static Stream<Arguments> charsets() {
        return Stream.of(
                argumentSet("UTF-8", StandardCharsets.UTF_8, "Café – Crème", 0),
                argumentSet("Windows", Charset.forName("windows-1252"), "Café – Crème", 1),
                argumentSet("Windows, capitals", Charset.forName("windows-1252"), "Übung ÉTÉ", 1),
                argumentSet("Macintosh, dash", Charset.forName("x-MacRoman"), "Café – Crème", 1),
                argumentSet("Macintosh, blank", Charset.forName("x-MacRoman"), "Software\u00A0Engineering", 1));
    }

    @ParameterizedTest
    @MethodSource("charsets")
    void readsOlderFiles(Charset charset, String title, int warnings) {
        byte[] bytes = PLAN.replace("Flour", title).getBytes(charset);
        LoadResult loaded = ROADMAPS.load(Source.of("plan.csv", bytes));

        assertThat(loaded.roadmap().topic("1").orElseThrow().title()).isEqualTo(title);
        assertThat(loaded.diagnostics())
                .filteredOn(found -> found.code().equals("example.encoding"))
                .hasSize(warnings)
                .allSatisfy(found -> assertThat(found.render()).startsWith("plan.csv:9:"));
    }

    /** Two programs wrote it: one the mark of UTF-8, another a letter of Windows. */
    @Test
    void passesOverTheMarkOfUtf8InAnOlderFile() {
        byte[] bytes =
                ("\u00EF\u00BB\u00BF" + PLAN.replace("Flour", "Caf\u00E9")).getBytes(StandardCharsets.ISO_8859_1);
        Roadmap roadmap = ROADMAPS.load(Source.of("plan.csv", bytes)).roadmap();

        assertThat(roadmap.title()).isEqualTo("Bread and Beer");
        assertThat(roadmap.topic("1").orElseThrow().title()).isEqualTo("Caf\u00E9");
    }
}
