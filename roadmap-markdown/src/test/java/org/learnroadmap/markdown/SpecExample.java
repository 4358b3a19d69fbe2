package org.learnroadmap.markdown;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One example of a specification: a fenced block with a text, a line that is a dot, and the {@link Reading} of the text.
 * The fence has four backticks, since a text may hold one of three. An arrow stands for a tab and a return symbol for a
 * carriage return, since editors eat those.
 */
record SpecExample(String place, String text, String expected) {

    private static final String FENCE = "````";

    static List<SpecExample> readAll(String resource) {
        List<SpecExample> examples = new ArrayList<>();
        List<String> lines = lines(resource);
        String section = "";
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("#")) {
                section = line.replaceFirst("#+ ", "");
            } else if (line.equals(FENCE)) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf(FENCE);
                String place = resource + ":" + (i + 1) + " " + section;
                if (end <= i) {
                    throw new IllegalStateException(place + ": the block is not closed");
                }
                examples.add(example(place, lines.subList(i + 1, end)));
                i = end;
            }
        }
        return examples;
    }

    private static SpecExample example(String place, List<String> lines) {
        int dot = lines.indexOf(".");
        if (dot < 0) {
            throw new IllegalStateException(place + ": the block has no line with a dot");
        }
        String text = String.join("\n", lines.subList(0, dot)) + "\n";
        String expected = String.join("\n", lines.subList(dot + 1, lines.size()));
        return new SpecExample(place, text.replace('→', '\t').replace('␍', '\r'), expected);
    }

    /** Splits at line feeds only: other ends of lines may be what an example is about. */
    private static List<String> lines(String resource) {
        try (InputStream in = SpecExample.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing");
            }
            return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return place;
    }
}
