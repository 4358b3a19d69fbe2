package org.learnroadmap.examples.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.progress.Did;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.yaml.ProgressFile;

/** Progress goes from the page into files and back, and nothing of it is lost. */
class ProgressFilesIT extends PageTest {

    private static final String ROADMAP = "django-in-a-month";
    private static final Roadmap MONTH = Pages.readyMade(ROADMAP);
    private static final List<String> IDS =
            MONTH.topics().stream().map(Topic::id).toList();
    private static final String FIRST = IDS.get(0);
    private static final String SECOND = IDS.get(1);

    /** Everything that a progress file may hold, and texts that another program might take for something else. */
    private static final String FULL =
            """
            # mine
            format: 1
            roadmap: django-in-a-month
            started: 2026-01-05
            log:
              - {date: 2026-01-08, topic: FIRST, did: worked, share: 40%%, reason: "a: b, # no comment"}
              - {date: 2026-01-07, topic: FIRST, did: worked, minutes: 90, x-mood: fine}
              - {date: 2026-01-09, topic: FIRST, did: done, minutes: 020, grade: good, reason: 'null'}
              - {date: 2026-01-10, topic: FIRST, did: reviewed, minutes: 5, grade: hard, reason: "two\\nlines\\u00a0\\x85\\u007f"}
              - {date: 2026-01-09, topic: "1e3", did: done, reason: 2026-01-09}
              - {date: 2026-01-09, topic: 007, did: skipped, reason: yes}
              - date: 2099-01-01
                topic: SECOND
                did: done
                reason: >
                  from the
                  future
            topics:
              SECOND: {status: worked, share: 10%%, reason: "= - ? : | > @ ` % ! & * [ ] { } ' ,"}
              gone: {status: skipped, date: 2026-01-06, reason: "0x1F"}
              __proto__: {status: done}
              constructor: {status: done, date: 2026-01-06, minutes: 17}
            baseline: {FIRST: 2026-01-07, __proto__: 2026-01-09, gone: 2026-01-12}
            request:
              calendar:
                weekly: {mon: 60m, sat: 3h}
                off: [2026-02-01..2026-02-07]
              pace: steady
              leave-out: [SECOND]
              deadlines: {roadmap: 2026-12-31}
            x-mine: {list: [1, 2.50, ~, true, "true"], note: keep}
            """.replace("%%", "%").replace("FIRST", FIRST).replace("SECOND", SECOND);

    @BeforeEach
    void open() {
        browser.openFresh(Pages.write(folder, ROADMAP, Pages.document(MONTH, Pages.REQUEST)));
    }

    @Test
    void savesWhatIsTicked() {
        box(FIRST).click();
        box(SECOND).click();
        Path saved = save(ROADMAP);

        assertThat(message()).startsWith("Saved as django-in-a-month.progress.yaml. Hours, pace and deadlines ");
        assertThat(read(saved).progress().log())
                .containsExactly(
                        ProgressEntry.of(WED_2026_01_14, FIRST, Did.DONE),
                        ProgressEntry.of(WED_2026_01_14, SECOND, Did.DONE));
        assertThat(content(saved))
                .as("a line per entry, as in the manual")
                .contains("\n  - {date: 2026-01-14, topic: " + FIRST + ", did: done}\n");
    }

    @Test
    void leavesNoTraceOfATickThatWasTakenBackBeforeItWasSaved() {
        box(FIRST).click();
        box(FIRST).click();

        assertThat(read(save(ROADMAP)).progress().log()).isEmpty();
    }

    @Test
    void saysThatWhatWasSavedIsNotDoneAfterAll() {
        box(FIRST).click();
        save(ROADMAP);
        box(FIRST).click();
        box(SECOND).click();

        assertThat(read(save(ROADMAP)).progress().log())
                .extracting(entry -> entry.topic() + " " + entry.did().label())
                .containsExactly(FIRST + " done", FIRST + " undone", SECOND + " done");
    }

    @Test
    void comesBackIntoAnotherBrowser() {
        box(FIRST).click();
        Path saved = save(ROADMAP);
        Path kept = file("kept.yaml", content(saved));
        browser.openFresh(folder.resolve(ROADMAP + ".html"));
        assertThat(ticked()).isEmpty();

        assertThat(load(kept)).isEqualTo("Joined with kept.yaml. Topics done: 1 of 16");
        assertThat(ticked()).containsExactly(FIRST);
        assertThat(read(save(ROADMAP))).isEqualTo(read(kept));
    }

    @ParameterizedTest
    @MethodSource("notations")
    void losesNothingOfAFile(String name, String content) {
        Path file = file(name, content);
        ProgressFile before = read(file);
        assertThat(before.request()).isPresent();

        assertThat(load(file)).endsWith("Topics done: 1 of 16");
        assertThat(ticked()).containsExactly(FIRST);
        Path saved = save(ROADMAP);
        ProgressFile after = read(saved);
        assertThat(after).isEqualTo(before);
        assertThat(content(saved).replace("\"", "")).contains("x-mood: fine", "x-mine:", "note: keep");
        assertThat(content(saved)).isNotEqualTo(content);

        browser.reload();
        box(SECOND).click();
        assertThat(read(save(ROADMAP)).withProgress(before.progress())).isEqualTo(before);
    }

    static Stream<Arguments> notations() {
        return Stream.of(
                argumentSet("YAML", "full.yaml", FULL),
                argumentSet("YAML with a byte-order mark and CR LF", "full.yml", "\uFEFF" + FULL.replace("\n", "\r\n")),
                argumentSet("line separators", "separators.yaml", FULL.replace("\\u00a0", "\\u2028\\ufeff")),
                argumentSet("a colon before a comma", "colon.yaml", FULL.replace("a: b,", "a:,b")),
                argumentSet("JSON", "full.json", """
                        {
                        \t"format": 1,
                        \t"roadmap": "django-in-a-month", "started": "2026-01-05", "x-mood": "x-mood: fine", "x-mine": {"note": "x-mine: note: keep"},
                        \t"log": [{"date": "2026-01-07", "topic": "FIRST", "did": "done", "minutes": 90,
                        \t\t"reason": "\\ud83d\\ude00 \\u0000 \\/ \\" \\\\ {} [] \\u202e \\u0085 \\u007f </script>"}],
                        \t"request": {"pace": "steady"}
                        }""".replace("FIRST", FIRST)));
    }

    @ParameterizedTest
    @MethodSource("refused")
    void refusesWhatIsNoSoundProgressOfTheRoadmap(String content, String sentence) {
        box(FIRST).click();
        String before = content(save(ROADMAP));

        assertThat(load(file("file.yaml", content))).isEqualTo("file.yaml " + sentence + " Nothing was changed.");

        assertThat(ticked()).containsExactly(FIRST);
        assertThat(content(save(ROADMAP))).isEqualTo(before);
    }

    static Stream<Arguments> refused() {
        String start = "roadmap: django-in-a-month\n";
        String entry = start + "log:\n  - {date: 2026-01-07, topic: a, did: done}\n  - ";
        String wrongEntry = "is not sound: see entry 2 of the log.";
        String notPlain = "holds what a progress file does not: aliases, tags, halves of characters,"
                + " or lists in lists in lists.";
        return Stream.of(
                argumentSet("another roadmap", "roadmap: other\n", "is the progress of another roadmap: other"),
                argumentSet(
                        "a roadmap with a long name that turns around",
                        "roadmap: \"\\u202e" + "x".repeat(5000) + "\"\n",
                        "is the progress of another roadmap: \ufffd" + "x".repeat(59) + "\u2026"),
                argumentSet("nothing", "", "is not a progress file."),
                argumentSet("a list", "- 1\n", "is not a progress file."),
                argumentSet("prose", "Dear diary\n", "is not a progress file."),
                argumentSet("several documents", start + "---\n" + start, "is not a progress file."),
                argumentSet("a roadmap", "id: django-in-a-month\ntitle: T\n", "is not a progress file."),
                argumentSet(
                        "a newer format",
                        "format: 2\n" + start,
                        "is written in format 2, which is newer than this page."),
                argumentSet("no format", "format: one\n" + start, "is not sound: see format."),
                argumentSet("broken", start + "log: [\n", "is neither YAML nor JSON, or it is broken (line 3)."),
                argumentSet("a key twice", start + start, "is neither YAML nor JSON, or it is broken (line 2)."),
                argumentSet(
                        "a tag",
                        start + "x-a: !!js/function f\n",
                        "is neither YAML nor JSON, or it is broken (line 2)."),
                argumentSet("a log that is none", start + "log: done\n", "is not sound: see log."),
                argumentSet("no such day", entry + "{date: 2026-02-30, topic: a, did: done}", wrongEntry),
                argumentSet("no such action", entry + "{date: 2026-02-20, topic: a, did: ate}", wrongEntry),
                argumentSet("no topic", entry + "{date: 2026-02-20, topic: ' ', did: done}", wrongEntry),
                argumentSet("a list as topic", entry + "{date: 2026-02-20, topic: [a], did: done}", wrongEntry),
                argumentSet("hours", entry + "{date: 2026-02-20, topic: a, did: done, minutes: 1h}", wrongEntry),
                argumentSet(
                        "a share of what is done",
                        entry + "{date: 2026-02-20, topic: a, did: done, share: 4%}",
                        wrongEntry),
                argumentSet(
                        "minutes skipped",
                        entry + "{date: 2026-02-20, topic: a, did: skipped, minutes: 4}",
                        wrongEntry),
                argumentSet("too much", entry + "{date: 2026-02-20, topic: a, did: worked, share: 101%}", wrongEntry),
                argumentSet("no grade", entry + "{date: 2026-02-20, topic: a, did: done, grade: A}", wrongEntry),
                argumentSet("no status", start + "topics: {a: {status: undone}}\n", "is not sound: see topics a."),
                argumentSet("no baseline", start + "baseline: {a: soon}\n", "is not sound: see baseline a."),
                argumentSet("no start", start + "started: soon\n", "is not sound: see started."),
                argumentSet("no request", start + "request: steady\n", "is not sound: see request."),
                argumentSet("an alias", start + "x-a: &a [1]\nx-b: *a\n", notPlain),
                argumentSet("many aliases", start + laughs(), notPlain),
                argumentSet("depth", start + "x-a: " + "[".repeat(64) + "]".repeat(64) + "\n", notPlain),
                argumentSet("an abyss", start + "x-a: " + "[".repeat(100_000) + "\n", notPlain),
                argumentSet("half a character", start + "x-a: \"\\ud83d\"\n", notPlain));
    }

    /** Ten lists, each of which holds the one before nine times. */
    private static String laughs() {
        StringBuilder yaml = new StringBuilder("x-0: &a0 [ha]\n");
        for (int i = 1; i < 10; i++) {
            String alias = "*a" + (i - 1) + ", ";
            yaml.append("x-" + i + ": &a" + i + " [" + alias.repeat(9) + "]\n");
        }
        return yaml.toString();
    }

    @Test
    void leavesOutOfTheCountWhatIsSkippedUntilItIsTicked() {
        String skipped = "{date: 2026-01-07, topic: " + FIRST + ", did: skipped}";

        assertThat(load(file("skipped.yaml", "roadmap: django-in-a-month\nlog: [" + skipped + "]\n")))
                .endsWith("Topics done: 0 of 15");
        box(FIRST).click();
        assertThat(find("#done-count").getText()).isEqualTo("Topics done: 1 of 16");
        box(FIRST).click();
        assertThat(find("#done-count").getText()).isEqualTo("Topics done: 0 of 15");
    }

    @Test
    void refusesWhatIsTooLarge() {
        Path large = folder.resolve("large.yaml");
        try (RandomAccessFile file = new RandomAccessFile(large.toFile(), "rw")) {
            file.setLength(64 << 20);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }

        assertThat(load(large))
                .isEqualTo("large.yaml is larger than 4 MiB, which no progress file is. Nothing was changed.");
    }

    @Test
    void refusesWhatIsNotText() throws IOException {
        Path bytes = Files.write(folder.resolve("bytes.yaml"), new byte[] {'a', (byte) 0xff, 0});

        assertThat(load(bytes)).isEqualTo("bytes.yaml is not a text in UTF-8. Nothing was changed.");
    }

    @Test
    void takesTheSameFileTwiceAndChangesNothingTheSecondTime() {
        Path file = file("full.yaml", FULL);
        load(file);
        String before = content(save(ROADMAP));
        load(file);

        assertThat(content(save(ROADMAP))).isEqualTo(before);
    }
}
