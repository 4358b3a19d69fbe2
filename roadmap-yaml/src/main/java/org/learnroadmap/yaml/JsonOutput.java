package org.learnroadmap.yaml;

import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** JSON for people: two spaces of indentation, lines end with a line feed, and what fits stands in one line. */
final class JsonOutput extends Output {

    /** Depth is bounded when a file is read. */
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final Separators SEPARATORS = Separators.createDefaultInstance()
            .withObjectNameValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator("");

    private final StringWriter out;
    private final JsonGenerator json;
    private final Deque<Layout> open = new ArrayDeque<>();

    JsonOutput(StringWriter out) {
        this.out = out;
        json = FACTORY.createGenerator(context(), out);
    }

    private ObjectWriteContext context() {
        PrettyPrinter printer = new DefaultPrettyPrinter(SEPARATORS)
                .withObjectIndenter(new Indenter())
                .withArrayIndenter(new Indenter());
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return printer;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }

    /** Breaks lines, except within what stands in one line. */
    private final class Indenter extends DefaultIndenter {

        private static final long serialVersionUID = 1L;

        Indenter() {
            super("  ", "\n");
        }

        @Override
        public void writeIndentation(JsonGenerator generator, int level) {
            if (open.peek() != Layout.ONE_LINE) {
                super.writeIndentation(generator, level);
            } else {
                generator.writeRaw(' ');
            }
        }
    }

    @Override
    <T> void documents(List<T> values, Consumer<T> writer) {
        if (values.size() == 1) {
            writer.accept(values.get(0));
        } else {
            startList(Layout.LINES);
            values.forEach(writer);
            endList();
        }
    }

    @Override
    void startMap(Layout layout) {
        json.writeStartObject();
        open(layout);
    }

    @Override
    void endMap() {
        json.writeEndObject();
        open.pop();
    }

    @Override
    void startList(Layout layout) {
        json.writeStartArray();
        open(layout);
    }

    @Override
    void endList() {
        json.writeEndArray();
        open.pop();
    }

    /** What stands within one line stands in that line. */
    private void open(Layout layout) {
        open.push(open.peek() == Layout.ONE_LINE ? Layout.ONE_LINE : layout);
    }

    @Override
    void key(String name) {
        json.writeName(checked(name));
    }

    @Override
    void text(String text) {
        json.writeString(checked(text));
    }

    @Override
    void plain(String spelling) {
        json.writeRawValue(spelling);
    }

    @Override
    public void close() {
        json.close();
        out.write('\n');
    }
}
