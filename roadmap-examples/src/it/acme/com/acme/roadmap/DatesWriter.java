package com.acme.roadmap;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.core.spi.ScheduleWriter;

/** Writes a line for each topic: when it is finished. */
public final class DatesWriter implements ScheduleWriter {

    @Override
    public String id() {
        return "acme.dates";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public String fileExtension() {
        return "dates";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        String lines = document.schedule().topics().stream()
                .map(topic -> topic.finish() + " " + topic.topic().title() + "\n")
                .collect(Collectors.joining());
        out.write(lines.getBytes(StandardCharsets.UTF_8));
    }
}
