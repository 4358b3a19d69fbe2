package org.learnroadmap.yaml;

import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/**
 * YAML for people: no quotes where none are needed, long text folded, text of several lines as a block.
 *
 * <p>Written with the emitter below Jackson's generator, which cannot put a list or a map into one line.
 */
final class YamlOutput extends Output {

    /** Keys that are longer are written in a form that few people know; the parser takes up to 1024 characters. */
    private static final int LONGEST_SIMPLE_KEY = 1000;

    private static final int INDENT = 2;

    private static final ImplicitTuple NO_TAG = new ImplicitTuple(true, true);

    private final Emitter emitter;
    private int depth;
    private int keyLength;

    YamlOutput(StringWriter out) {
        DumpSettings settings = DumpSettings.builder()
                .setIndicatorIndent(INDENT)
                .setIndentWithIndicator(true)
                .setWidth(YamlStyle.WIDTH)
                .setMaxSimpleKeyLength(LONGEST_SIMPLE_KEY)
                .build();
        emitter = new Emitter(settings, new StreamDataWriter() {
            @Override
            public void write(String text) {
                out.write(text);
            }

            @Override
            public void write(String text, int offset, int length) {
                out.write(text, offset, length);
            }
        });
        emitter.emit(new StreamStartEvent());
    }

    @Override
    <T> void documents(List<T> values, Consumer<T> writer) {
        boolean explicit = false;
        for (T value : values) {
            emitter.emit(new DocumentStartEvent(explicit, Optional.empty(), Map.of()));
            writer.accept(value);
            emitter.emit(new DocumentEndEvent(false));
            explicit = true;
        }
    }

    @Override
    void startMap(Layout layout) {
        emitter.emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, style(layout)));
        depth++;
    }

    @Override
    void endMap() {
        emitter.emit(new MappingEndEvent());
        end();
    }

    @Override
    void startList(Layout layout) {
        emitter.emit(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, style(layout)));
        depth++;
        keyLength = 0;
    }

    @Override
    void endList() {
        emitter.emit(new SequenceEndEvent());
        end();
    }

    /** What follows is another key, or another entry of the list around. */
    private void end() {
        depth--;
        keyLength = 0;
    }

    private static FlowStyle style(Layout layout) {
        return layout == Layout.ONE_LINE ? FlowStyle.FLOW : FlowStyle.BLOCK;
    }

    @Override
    void key(String name) {
        emitter.emit(scalar(checked(name), YamlStyle.ofKey(name)));
        keyLength = name.length();
    }

    @Override
    void text(String text) {
        int column = INDENT * depth + keyLength;
        emitter.emit(scalar(checked(text), YamlStyle.ofText(text, column)));
    }

    @Override
    void plain(String spelling) {
        emitter.emit(scalar(spelling, ScalarStyle.PLAIN));
    }

    private static Event scalar(String text, ScalarStyle style) {
        return new ScalarEvent(Optional.empty(), Optional.empty(), NO_TAG, text, style);
    }

    @Override
    public void close() {
        emitter.emit(new StreamEndEvent());
    }
}
