package org.learnroadmap.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecordHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.diagnostic.Printable;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.plan.RequestException;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.Session;
import org.learnroadmap.core.spi.Document;

class CsvScheduleWriterTest {

    private static final Pattern SIGN = Pattern.compile("[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20]");

    @Test
    void writesARowForEachSessionAndEachTopicWithoutOne() {
        assertThat(Lists.write("csv", Samples.underWay())).isEqualTo(Samples.expected("schedule.csv"));
    }

    @Test
    void rowsAreTheSessionsOfThePlan() {
        Schedule schedule = Samples.schedule(Samples.django(), Samples.request(Samples.evenings()));
        List<NamedCsvRecord> rows = read(Lists.write("csv", schedule), ',');
        List<Session> sessions = schedule.sessions().toList();

        assertThat(rows.stream().filter(row -> !row.getField("minutes").equals("0")))
                .hasSameSizeAs(sessions)
                .extracting(row -> row.getField("date") + " " + row.getField("topic") + " " + row.getField("minutes"))
                .containsExactlyElementsOf(sessions.stream()
                        .map(session -> session.date() + " " + session.topic().id() + " " + session.minutes())
                        .toList());
        assertThat(rows)
                .extracting(row -> row.getField("from") + "-" + row.getField("to"))
                .contains("19:00-20:30", "23:00-24:00");
        assertThat(rows.stream().filter(row -> row.getField("finishes").equals("true")))
                .hasSameSizeAs(schedule.topics());
    }

    @Test
    void tellsReviews() {
        assertThat(read(Lists.write("csv", Samples.withReviews()), ','))
                .extracting(row -> row.getField("review"))
                .contains("true", "false");
    }

    @ParameterizedTest
    @CsvSource({"en-US, ','", "de-DE, ;", "fr, ;", "ar-EG, ','", "'', ','"})
    void separatorIsThatOfTheReadersSpreadsheets(String locale, char separator) {
        String csv = Lists.write(
                "csv",
                Document.of(Samples.late()).locale(locale.isEmpty() ? Locale.ROOT : Locale.forLanguageTag(locale)));

        assertThat(csv).startsWith("\uFEFFdate" + separator + "from" + separator);
        assertThat(read(csv, separator))
                .first()
                .satisfies(row -> assertThat(row.getField("date")).isEqualTo("2026-01-05"));
    }

    @Test
    void separatorAndMarkAreOptions() {
        Document document = Document.of(Samples.late()).option("bom", "false");

        assertThat(Lists.write("csv", document.option("separator", "tab"))).startsWith("date\tfrom\t");
        assertThat(Lists.write("csv", document.option("separator", "semicolon")))
                .startsWith("date;from;");
        assertThatThrownBy(() -> Lists.write("csv", document.option("separator", "x")))
                .isInstanceOf(RequestException.class)
                .hasMessageContaining("'x' is not a separator; write comma, semicolon or tab");
    }

    @Test
    void keepsEveryTitleWhole() {
        List<NamedCsvRecord> rows = read(Lists.write("csv", Lists.hostile()), ',');

        assertThat(rows)
                .extracting(row -> withoutApostrophes(row.getField("title")))
                .containsExactlyElementsOf(
                        Lists.HOSTILE.stream().map(Printable::escape).toList());
    }

    /** Whatever a spreadsheet takes for the end of a cell, no cell begins with a sign of formulas. */
    @ParameterizedTest
    @CsvSource({"comma, ','", "semicolon, ;"})
    void noCellIsAFormula(String name, char separator) {
        Schedule schedule = Lists.hostile();
        String csv = Lists.write(
                "csv", Document.of(schedule).option("separator", name).option("bom", "false"));
        List<String> cells = new ArrayList<>();
        read(csv, separator).forEach(row -> cells.addAll(row.getFields()));
        csv.lines().forEach(line -> cells.addAll(List.of(line.split("[,;|:\t\"]"))));

        assertThat(cells)
                .hasSizeGreaterThan(1000)
                .noneMatch(cell -> SIGN.matcher(cell.strip()).lookingAt());
    }

    @Test
    void linesEndAsSpreadsheetsExpect() {
        String csv = Lists.write("csv", Lists.hostile());

        assertThat(csv).endsWith("\r\n");
        assertThat(csv.replace("\r\n", "")).doesNotContain("\r", "\n").matches("(?s)[^\\p{Cntrl}]*");
        assertThat(csv.split("\r\n")).hasSize(Lists.HOSTILE.size() + 1);
    }

    @Test
    void planWithoutTopicsIsAHead() {
        Schedule nothing = Samples.schedule(
                Samples.of(
                        "Nothing",
                        Samples.topic("a", "First", "1h").toBuilder()
                                .tier("optional")
                                .build()),
                Samples.request(StudyCalendar.everyDay(60)).toBuilder()
                        .without(Tier.OPTIONAL)
                        .build());

        assertThat(Lists.write("csv", nothing).lines()).hasSize(1);
    }

    private static List<NamedCsvRecord> read(String csv, char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .build(NamedCsvRecordHandler.of(), csv.startsWith("\uFEFF") ? csv.substring(1) : csv)
                .stream()
                .toList();
    }

    /** Takes away what docs/lists.md says is put in. */
    private static String withoutApostrophes(String cell) {
        return cell.replaceAll(
                "((?:^|[,;|:\"\\t])[\\s\\h\\p{Z}]*'*)'(?=[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20\uFE66\uFE62\uFE63\uFE6B])",
                "$1");
    }
}
