package com.example.acme;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import org.learnroadmap.core.option.Option;
import org.learnroadmap.core.option.OptionType;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.core.spi.DocumentPart;

/** Writers that break promises, in ways that happen. */
public final class BrokenWriters {

    private BrokenWriters() {}

    public static class TakesNull extends LineWriter {
        @Override
        public void write(Document document, OutputStream out) throws IOException {
            if (document != null) {
                super.write(document, out);
            }
        }
    }

    public static class MediaTypeWithoutSubtype extends LineWriter {
        @Override
        public String mediaType() {
            return "lines";
        }
    }

    public static class ExtensionWithDot extends LineWriter {
        @Override
        public String fileExtension() {
            return ".lines";
        }
    }

    public static class ExtensionInLocalCase extends LineWriter {
        @Override
        @SuppressWarnings("StringCaseLocaleUsage")
        public String fileExtension() {
            return "LINES".toLowerCase();
        }
    }

    public static class NeedsASession extends LineWriter {
        @Override
        String heading(Document document) {
            return "Plan from "
                    + document.schedule().sessions().findFirst().orElseThrow().date();
        }
    }

    public static class Closes extends LineWriter {
        @Override
        void end(Writer writer) throws IOException {
            writer.close();
        }
    }

    public static class HoldsBack extends LineWriter {
        @Override
        void end(Writer writer) {}
    }

    public static class WrapsFaults extends LineWriter {
        @Override
        public void write(Document document, OutputStream out) throws IOException {
            try {
                super.write(document, out);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public static class SwallowsFaults extends LineWriter {
        @Override
        public void write(Document document, OutputStream out) throws IOException {
            super.write(document, new PrintStream(java.util.Objects.requireNonNull(out)));
        }
    }

    public static class Latin1 extends LineWriter {
        @Override
        Charset charset() {
            return StandardCharsets.ISO_8859_1;
        }
    }

    public static class RawTitles extends LineWriter {
        @Override
        String title(String title) {
            return title.replaceAll("[\\r\\n]", "");
        }
    }

    public static class TitlesOverLines extends LineWriter {
        @Override
        String title(String title) {
            return title.contains("\r\n") ? title : super.title(title);
        }
    }

    public static class CutsTitles extends LineWriter {
        @Override
        String title(String title) {
            String whole = super.title(title);
            return whole.length() <= 200 ? whole : whole.substring(0, 200);
        }
    }

    public static class LocalDigits extends LineWriter {
        @Override
        String line(ScheduledTopic topic) {
            return String.format("%d", topic.minutes()) + super.line(topic);
        }
    }

    /** Right on one thread, however often. */
    public static class SharesAField extends LineWriter {
        private String heading = "";

        @Override
        String heading(Document document) {
            heading = "Plan with " + document.schedule().totalMinutes()
                    + document.schedule().finish();
            BrokenLoaders.pause(2);
            return heading;
        }
    }

    public static class HidesItsLocale extends LineWriter {
        @Override
        String heading(Document document) {
            return "Plan (" + document.locale() + ")";
        }
    }

    public static class AsksForAForecast extends LineWriter {
        @Override
        public Set<DocumentPart> uses() {
            return Set.of(DocumentPart.FORECAST);
        }
    }

    public static class TrustsWhatWasBefore extends LineWriter {
        @Override
        public Set<DocumentPart> uses() {
            return Set.of(DocumentPart.PREVIOUS);
        }

        @Override
        String heading(Document document) {
            return document.previous()
                    .map(before -> new String(before.bytes(), StandardCharsets.UTF_8).substring(0, 20))
                    .orElse("A first plan");
        }
    }

    public static class OptionOfOneLetter extends LineWriter {
        @Override
        public List<Option> options() {
            return List.of(Option.withDefault("h", OptionType.TEXT, "Plan", "what stands on the first line"));
        }
    }
}
