package org.learnroadmap.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.SourceLocation;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * One JSON report, written as a stream: an object that begins with {@code "format": 1}. Two spaces of indentation,
 * lines end with a line feed, fields without a value are left out, lists are written even if they are empty.
 */
final class JsonReport {

    private static final int FORMAT = 1;

    /** Longer ones are shortened as in messages; half as many code points are never more chars than that. */
    private static final int LONGEST_ARGUMENT = 400;

    /** Roadmaps built in Java may nest deeper than the usual limit. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .characterEscapes(new JsonEscapes())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private final JsonGenerator json;

    private JsonReport(JsonGenerator json) {
        this.json = json;
    }

    /** Writes a report in UTF-8 and leaves the stream open. */
    static void write(OutputStream out, Consumer<JsonReport> content) throws IOException {
        // Unlike the generator's own, this encoder replaces half of a surrogate pair rather than failing.
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try (JsonGenerator json = FACTORY.createGenerator(new Layout(), writer)) {
            JsonReport report = new JsonReport(json);
            report.open().number("format", FORMAT);
            content.accept(report);
            report.close();
        } catch (JacksonException e) {
            throw e.getCause() instanceof IOException cause ? cause : new IOException(e);
        }
        writer.write('\n');
        writer.flush();
    }

    /** Begins an object. */
    JsonReport open() {
        json.writeStartObject();
        return this;
    }

    /** Begins an object with a name. */
    JsonReport object(String name) {
        json.writeObjectPropertyStart(name);
        return this;
    }

    /** Ends an object. */
    JsonReport close() {
        json.writeEndObject();
        return this;
    }

    /** Begins a list. */
    JsonReport openList(String name) {
        json.writeArrayPropertyStart(name);
        return this;
    }

    /** Ends a list. */
    JsonReport closeList() {
        json.writeEndArray();
        return this;
    }

    /** Writes a text. */
    JsonReport text(String name, String value) {
        json.writeStringProperty(name, value);
        return this;
    }

    /** Writes a value as text, if there is one. */
    JsonReport text(String name, Optional<?> value) {
        value.ifPresent(present -> text(name, present.toString()));
        return this;
    }

    /** Writes a number. */
    JsonReport number(String name, long value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    /** Writes a number with decimals. */
    JsonReport number(String name, BigDecimal value) {
        json.writeNumberProperty(name, value);
        return this;
    }

    /** Writes a number, if there is one. */
    JsonReport number(String name, OptionalInt value) {
        value.ifPresent(present -> number(name, present));
        return this;
    }

    /** Writes a number, if there is one. */
    JsonReport number(String name, OptionalLong value) {
        value.ifPresent(present -> number(name, present));
        return this;
    }

    /** Writes true or false. */
    JsonReport flag(String name, boolean value) {
        json.writeBooleanProperty(name, value);
        return this;
    }

    /** Writes that there is no value, where readers look for one. */
    JsonReport nothing(String name) {
        json.writeNullProperty(name);
        return this;
    }

    /** Writes a text within a list. */
    JsonReport item(String value) {
        json.writeString(value);
        return this;
    }

    /** Writes a list of texts. */
    JsonReport texts(String name, List<String> values) {
        openList(name);
        values.forEach(this::item);
        return closeList();
    }

    /** Writes a list of objects, one after the other. */
    <T> JsonReport objects(String name, Stream<T> values, BiConsumer<JsonReport, T> content) {
        openList(name);
        values.forEachOrdered(value -> {
            open();
            content.accept(this, value);
            close();
        });
        return closeList();
    }

    /** Writes findings. */
    JsonReport diagnostics(Stream<Diagnostic> diagnostics) {
        return objects("diagnostics", diagnostics, JsonReport::diagnostic);
    }

    private void diagnostic(Diagnostic diagnostic) {
        text("severity", diagnostic.severity().label()).text("code", diagnostic.code());
        diagnostic.location().ifPresent(this::place);
        text("path", Optional.of(diagnostic.path()).filter(path -> !path.isEmpty()))
                .text("message", diagnostic.message());
        arguments(diagnostic.arguments());
        text("suggestion", diagnostic.suggestion());
        if (!diagnostic.related().isEmpty()) {
            objects("related", diagnostic.related().stream(), JsonReport::place);
        }
    }

    private void arguments(Map<String, String> arguments) {
        if (!arguments.isEmpty()) {
            object("arguments");
            arguments.forEach((name, value) -> text(name, shortened(value)));
            close();
        }
    }

    /** Ten thousand findings may each quote the same very long text. */
    private static String shortened(String value) {
        return value.length() <= LONGEST_ARGUMENT
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_ARGUMENT / 2)) + "...";
    }

    private void place(SourceLocation place) {
        text("source", place.source());
        if (place.line() > 0) {
            number("line", place.line());
        }
        if (place.column() > 0) {
            number("column", place.column());
        }
    }

    /** Hands the printer to the generator; it keeps the depth, so every report needs its own. */
    private static final class Layout extends ObjectWriteContext.Base {

        private final PrettyPrinter printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                .withArrayIndenter(new DefaultIndenter("  ", "\n"));

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return printer;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
