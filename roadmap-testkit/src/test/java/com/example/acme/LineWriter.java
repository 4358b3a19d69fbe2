package com.example.acme;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.learnroadmap.core.diagnostic.Printable;
import org.learnroadmap.core.option.Option;
import org.learnroadmap.core.option.OptionType;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.core.spi.ScheduleWriter;

/** Writes a line for each topic: the title behind a tab. Keeps every promise. */
public class LineWriter implements ScheduleWriter {

    public LineWriter() {}

    @Override
    public String id() {
        return "acme.lines";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.withDefault("heading", OptionType.TEXT, "Plan", "what stands on the first line"));
    }

    @Override
    public String mediaType() {
        return "text/vnd.acme.lines";
    }

    @Override
    public String fileExtension() {
        return "lines";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        Objects.requireNonNull(out, "out");
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, charset()));
        writer.write(heading(document) + "\n");
        for (ScheduledTopic topic : document.schedule().topics()) {
            writer.write(line(topic) + "\n");
        }
        end(writer);
    }

    Charset charset() {
        return StandardCharsets.UTF_8;
    }

    String heading(Document document) {
        return "Plan from " + document.schedule().start();
    }

    String line(ScheduledTopic topic) {
        return topic.start() + "\t" + title(topic.topic().title());
    }

    String title(String title) {
        return Printable.escape(title);
    }

    void end(Writer writer) throws IOException {
        writer.flush();
    }
}
