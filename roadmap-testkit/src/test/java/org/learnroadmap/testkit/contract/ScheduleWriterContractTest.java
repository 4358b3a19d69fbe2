package org.learnroadmap.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.acme.BrokenWriters;
import com.example.acme.BufferingWriter;
import com.example.acme.LineWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sound writer passes, and each broken one fails the promises that it breaks, with what was seen. */
class ScheduleWriterContractTest {

    private static final String FORMAT = "the media type is";

    private static final String ANYTHING = "every document is written";

    private static final String FAULTS = "an IOException of the stream";

    private static final String TITLES = "titles come out whole";

    private static final String USES = "uses() names the parts";

    @Test
    void aSoundWriterPasses() {
        assertThat(ContractRun.broken(LineWriterContract.class, LineWriter.class, false))
                .isEmpty();
    }

    /** What is written again after a fault fails again, and hides nothing. */
    @Test
    void aSoundWriterThatBuffersPasses() {
        assertThat(ContractRun.broken(LineWriterContract.class, BufferingWriter.class, false))
                .isEmpty();
    }

    static Stream<BrokenPlugin> brokenWriters() {
        return Stream.of(
                broken(BrokenWriters.TakesNull.class, "write(null, out)", "no exception", "an argument that is null"),
                broken(BrokenWriters.MediaTypeWithoutSubtype.class, "mediaType()", "'lines'", FORMAT),
                broken(BrokenWriters.ExtensionWithDot.class, "fileExtension()", "'.lines'", FORMAT),
                broken(BrokenWriters.ExtensionInLocalCase.class, "tr-TR", "l\u0131nes", "the plugin says the same"),
                broken(BrokenWriters.NeedsASession.class, "nothing is left", "NoSuchElementException", ANYTHING),
                broken(BrokenWriters.Closes.class, "a plain document", "was closed", "the stream is left open"),
                broken(
                        BrokenWriters.HoldsBack.class,
                        "a plain document",
                        "flush what is buffered",
                        ANYTHING,
                        FAULTS,
                        TITLES),
                broken(BrokenWriters.WrapsFaults.class, "fails behind 0 bytes", "UncheckedIOException", FAULTS),
                broken(BrokenWriters.SwallowsFaults.class, "fails behind 0 bytes", "nobody hears of it", FAULTS),
                broken(
                        BrokenWriters.Latin1.class,
                        "hostile titles",
                        "MalformedInput",
                        "what is written is UTF-8",
                        TITLES),
                broken(BrokenWriters.RawTitles.class, "locale und", "U+202E", "what is written holds no character"),
                broken(BrokenWriters.TitlesOverLines.class, "ATTACH", "titlesIn answers", TITLES),
                broken(BrokenWriters.CutsTitles.class, "5,000", "titlesIn answers", TITLES),
                broken(BrokenWriters.LocalDigits.class, "ar-EG", "differs from", "the same question"),
                broken(BrokenWriters.SharesAField.class, "one of 8 threads", "differs from", "many threads"),
                broken(BrokenWriters.HidesItsLocale.class, "uses() answers []", "LOCALE makes a difference", USES),
                broken(BrokenWriters.AsksForAForecast.class, "[FORECAST]", "FORECAST makes none", USES),
                broken(
                        BrokenWriters.TrustsWhatWasBefore.class,
                        "previous: nothing",
                        "StringIndexOutOfBoundsException",
                        "what was written before"),
                broken(BrokenWriters.OptionOfOneLetter.class, "option 'hs'", "it has h", "a misspelt option"));
    }

    private static BrokenPlugin broken(Class<?> writer, String with, String seen, String promise, String... more) {
        List<String> promises = new ArrayList<>(List.of(promise));
        promises.addAll(List.of(more));
        return new BrokenPlugin(writer, promises, with, seen);
    }

    @ParameterizedTest
    @MethodSource("brokenWriters")
    void aBrokenWriterFailsThePromisesThatItBreaks(BrokenPlugin writer) {
        writer.checkWith(LineWriterContract.class);
    }
}
