package org.learnroadmap.testkit.contract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.function.Executable;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.option.Options;
import org.learnroadmap.core.plan.RequestException;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.core.spi.DocumentPart;
import org.learnroadmap.core.spi.ScheduleWriter;
import org.learnroadmap.core.spi.Source;

/**
 * What every writer of schedules promises. Extend it, name your writer, and read back what it writes:
 *
 * <pre>{@code
 * class OrgModeWriterTest extends ScheduleWriterContract {
 *     protected ScheduleWriter writer() {
 *         return new OrgModeWriter();
 *     }
 *
 *     protected List<String> titlesIn(byte[] written) {
 *         return new String(written, UTF_8).lines()
 *                 .filter(line -> line.startsWith("** "))
 *                 .map(line -> line.substring(3))
 *                 .toList();
 *     }
 * }
 * }</pre>
 *
 * <p>Each test is named after a promise.
 *
 * @since 0.1
 */
public abstract class ScheduleWriterContract extends ProviderContract<ScheduleWriter> {

    private static final List<Locale> LOCALES = List.of(
            Locale.GERMANY, Locale.US, Locale.JAPAN, Locale.forLanguageTag("ar-EG"), Locale.forLanguageTag("tr-TR"));

    /** For subclasses. */
    protected ScheduleWriterContract() {}

    /** Returns the writer, a new one or always the same. */
    protected abstract ScheduleWriter writer();

    /**
     * Returns the titles of topics as a program reads them that knows the format, other texts perhaps among them; so it is
     * seen that hostile titles come out whole. Escapes of the format are undone.
     *
     * @param written what the writer wrote
     */
    protected abstract List<String> titlesIn(byte[] written);

    /** Tells whether the format shows the titles of topics; so it does by default. */
    protected boolean showsTitles() {
        return true;
    }

    /** Tells whether the format is text, which is UTF-8; so it is by default. */
    protected boolean isText() {
        return true;
    }

    /** Returns the options that documents are written with; none by default. */
    protected Map<String, String> options() {
        return Map.of();
    }

    @Override
    final ScheduleWriter provider() {
        return writer();
    }

    @Override
    final List<ScheduleWriter> among(Roadmaps roadmaps) {
        return roadmaps.writers();
    }

    @Override
    final String moreFacts() {
        ScheduleWriter writer = writer();
        return writer.mediaType() + " " + writer.fileExtension() + " "
                + writer.uses().stream().sorted().toList();
    }

    @Override
    final Map<String, Executable> callsWithNull() {
        Document document = prepared(writer(), Documents.plain());
        Map<String, Executable> calls = new LinkedHashMap<>();
        calls.put("write(null, out)", () -> writer().write(nothing(), new Streams.Recording()));
        calls.put("write(document, null)", () -> writer().write(document, nothing()));
        return calls;
    }

    @Override
    final Map<String, Supplier<String>> questions() {
        ScheduleWriter writer = writer();
        Map<String, Supplier<String>> questions = new LinkedHashMap<>();
        Documents.some().forEach((about, document) -> questions.put(about, () -> text(write(writer, document))));
        return questions;
    }

    private String text(byte[] written) {
        Charset charset = isText() ? StandardCharsets.UTF_8 : StandardCharsets.ISO_8859_1;
        return new String(written, charset);
    }

    private byte[] write(ScheduleWriter writer, Document document) {
        Streams.Recording out = new Streams.Recording();
        write(writer, document, out);
        return out.toByteArray();
    }

    private void write(ScheduleWriter writer, Document document, OutputStream out) {
        try {
            writer.write(prepared(writer, document), out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gives a document the options as the library does. */
    private Document prepared(ScheduleWriter writer, Document document) {
        DiagnosticCollector findings =
                new DiagnosticCollector(SourceMap.none(), Limits.defaults().diagnostics());
        Options values = Options.read(writer.options(), options(), "writer '" + writer.id() + "'", "", findings);
        if (findings.hasErrors()) {
            throw new IllegalStateException("options() of the contract: " + findings.sorted());
        }
        return document.options(values);
    }

    @Test
    @DisplayName("the media type is type/subtype, and the file extension has no dot in front")
    void namesItsFormat(TestInfo test) {
        String mediaType = Promise.of(test).answer("mediaType()", () -> writer().mediaType());
        String token = "[A-Za-z0-9][A-Za-z0-9!#$&^_.+-]*";
        Promise.of(test).holds(mediaType.matches(token + "/" + token + "(;.*)?"), "mediaType()", "'" + mediaType + "'");
        String extension = Promise.of(test).answer("fileExtension()", () -> writer().fileExtension());
        Promise.of(test)
                .holds(extension.matches("[A-Za-z0-9]+(\\.[A-Za-z0-9]+)*"), "fileExtension()", "'" + extension + "'");
    }

    @TestFactory
    @DisplayName("every document is written, whatever it has or lacks")
    Stream<DynamicTest> writesAnything(TestInfo test) {
        return Documents.all().entrySet().stream()
                .map(entry -> dynamicTest(entry.getKey(), () -> {
                    byte[] written = Promise.of(test).answer(entry.getKey(), () -> write(writer(), entry.getValue()));
                    // A plain list of no topics is empty.
                    boolean anything = written.length > 0
                            || entry.getValue().schedule().topics().isEmpty();
                    Promise.of(test).holds(anything, entry.getKey(), "nothing was written; flush what is buffered");
                }));
    }

    @Test
    @DisplayName("the stream is left open")
    void leavesTheStreamOpen(TestInfo test) {
        Streams.Recording out = new Streams.Recording();
        write(writer(), Documents.plain(), out);
        Promise.of(test).holds(!out.isClosed(), "a plain document", "the stream was closed; flush it instead");
    }

    @Test
    @DisplayName("an IOException of the stream comes through as it is")
    void passesFaultsOn(TestInfo test) {
        ScheduleWriter writer = writer();
        int length = write(writer, Documents.plain()).length;
        for (int room : new int[] {0, 1, length / 2, length - 1}) {
            if (room < length) {
                checkFault(Promise.of(test), writer, room);
            }
        }
    }

    private void checkFault(Promise promise, ScheduleWriter writer, int room) {
        Streams.Failing out = new Streams.Failing(room);
        String with = "a stream that fails behind " + room + " bytes";
        try {
            writer.write(prepared(writer, Documents.plain()), out);
        } catch (Exception thrown) {
            promise.holds(out.hasThrown(thrown), with, "threw " + thrown);
            return;
        }
        promise.holds(false, with, "no exception, so that nobody hears of it");
    }

    @Test
    @DisplayName("what is written is UTF-8")
    void writesUtf8(TestInfo test) {
        assumeTrue(isText(), "isText() says that the format is none");
        forEachHostile((about, written) -> Promise.of(test)
                .answer(about, () -> StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(written))));
    }

    @Test
    @DisplayName(
            "what is written holds no character that acts on its own: no control but line ends and tabs, no override")
    void writesNoControls(TestInfo test) {
        assumeTrue(isText(), "isText() says that the format is none");
        String harmless = text(write(writer(), Documents.plain()));
        forEachHostile((about, written) -> Harmful.in(text(written), harmless)
                .ifPresent(seen -> Promise.of(test).holds(false, about, seen)));
    }

    /** Writes hostile titles in several languages. */
    private void forEachHostile(BiConsumer<String, byte[]> check) {
        ScheduleWriter writer = writer();
        Document hostile = Document.of(HostileTitles.schedule());
        for (String language : List.of("und", "de-DE", "ar-EG")) {
            Document document = hostile.locale(Locale.forLanguageTag(language));
            check.accept("hostile titles, locale " + language, write(writer, document));
        }
    }

    @TestFactory
    @DisplayName("titles come out whole, whatever they hold")
    Stream<DynamicTest> writesTitles(TestInfo test) {
        assumeTrue(showsTitles(), "showsTitles() says that the format has none");
        List<String> plain = titlesIn(write(writer(), Documents.plain()));
        Promise.of(test).holds(plain.contains("Build something"), "a plain document", "titlesIn answers " + plain);
        List<String> seen = titlesIn(write(writer(), Document.of(HostileTitles.schedule()))).stream()
                .map(HostileTitles::visible)
                .toList();
        return HostileTitles.TITLES.stream()
                .map(title -> dynamicTest(
                        Promise.name(title),
                        () -> Promise.of(test)
                                .holds(
                                        seen.contains(HostileTitles.visible(title)),
                                        title,
                                        "titlesIn answers " + seen)));
    }

    @Test
    @DisplayName("what was written before is gone on from, ignored or refused, and never thrown about")
    void goesOnFromAnything(TestInfo test) {
        ScheduleWriter writer = writer();
        Map<String, byte[]> before = new LinkedHashMap<>();
        before.put("the same document", write(writer, Documents.plain()));
        before.put("another plan", write(writer, Documents.later()));
        before.put("hostile titles", write(writer, Document.of(HostileTitles.schedule())));
        before.put("nothing", new byte[0]);
        before.put("words", "nothing that the writer wrote".getBytes(StandardCharsets.UTF_8));
        before.put("bytes", new byte[] {0, -1, -2, 10, -61});
        before.forEach((what, bytes) -> Promise.of(test).answer("previous: " + what, () -> {
            Document document = Documents.plain().previous(Source.of("before", bytes));
            return writtenOrRefused(writer, document);
        }));
    }

    private String writtenOrRefused(ScheduleWriter writer, Document document) {
        try {
            return text(write(writer, document));
        } catch (RequestException refused) {
            return "refused";
        }
    }

    @Test
    @DisplayName("uses() names the parts of a document that make a difference, and no others")
    void usesWhatItSays(TestInfo test) {
        ScheduleWriter writer = writer();
        String plain = text(write(writer, Documents.plain()));
        Map<DocumentPart, Boolean> makesDifference = new LinkedHashMap<>();
        makesDifference.put(
                DocumentPart.LOCALE,
                LOCALES.stream()
                        .anyMatch(locale -> !plain.equals(
                                text(write(writer, Documents.plain().locale(locale))))));
        makesDifference.put(DocumentPart.FORECAST, !plain.equals(text(write(writer, Documents.forecast()))));
        Source before = Source.of("before", write(writer, Documents.later()));
        makesDifference.put(
                DocumentPart.PREVIOUS,
                !plain.equals(writtenOrRefused(writer, Documents.plain().previous(before))));
        makesDifference.forEach((part, difference) -> Promise.of(test)
                .holds(
                        difference == writer.uses().contains(part),
                        "uses() answers " + writer.uses(),
                        part + (difference ? " makes a difference" : " makes none")));
    }

    @Test
    @DisplayName("a misspelt option is refused with the right one")
    void refusesMisspeltOptions(TestInfo test) {
        refusesMisspeltOptions(Promise.of(test), this::refusal);
    }

    private List<Diagnostic> refusal(String option) {
        ScheduleWriter writer = writer();
        try {
            Roadmaps.builder()
                    .writer(writer)
                    .build()
                    .write(writer.id(), Documents.plain().option(option, "1"), new Streams.Recording());
            return List.of();
        } catch (RequestException refused) {
            return refused.diagnostics();
        }
    }
}
