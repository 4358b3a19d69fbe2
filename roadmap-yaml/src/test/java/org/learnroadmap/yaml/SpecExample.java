package org.learnroadmap.yaml;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One example of a specification: a fenced block with a source, a line that is a dot, and what is said about the
 * source. The word behind the fence is the notation. An arrow stands for a tab, since editors eat those.
 */
public record SpecExample(String place, String notation, String source, List<String> expected) {

    private static final String FENCE = "```";

    public static List<SpecExample> readAll(String resource) {
        List<SpecExample> examples = new ArrayList<>();
        List<String> lines = lines(resource);
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                section = line.replaceFirst("#+ ", "");
            } else if (line.startsWith(FENCE)) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf(FENCE);
                String place = resource + ":" + (i + 1) + " " + section;
                if (end <= i) {
                    throw new IllegalStateException(place + ": the block is not closed");
                }
                examples.add(example(place, line.substring(FENCE.length()), lines.subList(i + 1, end)));
                i = end;
            }
        }
        return examples;
    }

    private static SpecExample example(String place, String notation, List<String> lines) {
        int dot = lines.indexOf(".");
        if (dot < 0) {
            throw new IllegalStateException(place + ": the block has no line with a dot");
        }
        String source = String.join("\n", lines.subList(0, dot)).replace('→', '\t');
        return new SpecExample(place, notation, source + "\n", List.copyOf(lines.subList(dot + 1, lines.size())));
    }

    private static List<String> lines(String resource) {
        try (InputStream in = SpecExample.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns a name for the source that says how it is written. */
    String sourceName() {
        return "spec." + notation;
    }

    @Override
    public String toString() {
        return place;
    }
}
