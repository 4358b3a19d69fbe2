package org.learnroadmap.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The blocks of {@code docs/testkit.md}. */
public final class TestKitDocument {

    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

    /**
     * A fenced block.
     *
     * @param output the block of text behind it; empty if there is none
     */
    public record Block(int line, String language, String text, String output) {
        @Override
        public String toString() {
            return "testkit.md:" + line + " " + language;
        }
    }

    private TestKitDocument() {}

    /** Returns all blocks of a language, in order. */
    public static List<Block> blocks(String language) {
        return all().stream().filter(block -> block.language.equals(language)).toList();
    }

    private static List<Block> all() {
        try {
            String document = Files.readString(Path.of(System.getProperty("roadmap.root"), "docs", "testkit.md"));
            List<Block> blocks = new ArrayList<>();
            Matcher fence = FENCE.matcher(document);
            while (fence.find()) {
                int line = (int) document.substring(0, fence.start()).lines().count() + 1;
                String text = fence.group(2).stripTrailing();
                if (fence.group(1).equals("text")) {
                    Block before = blocks.remove(blocks.size() - 1);
                    blocks.add(new Block(before.line, before.language, before.text, text));
                } else {
                    blocks.add(new Block(line, fence.group(1), text, ""));
                }
            }
            return blocks;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
