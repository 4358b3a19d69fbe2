package org.learnroadmap.examples.packaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.learnroadmap.examples.Processes;

/** What docs/embedding.md tells readers to write, so that tests do just that. */
final class EmbeddingDocument {

    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");
    private static final Pattern MODULES = Pattern.compile("--add-modules (\\S+)");

    private EmbeddingDocument() {}

    /** Returns the block of a language that holds some words. */
    static String block(String language, String words) {
        return find(FENCE).stream()
                .filter(block -> block.group(1).equals(language))
                .map(block -> block.group(2))
                .filter(text -> text.contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no block of " + language + " with " + words));
    }

    /** Returns the modules that are named for images, in the order of the recipes. */
    static List<String> linkedModules() {
        return find(MODULES).stream().map(found -> found.group(1)).toList();
    }

    private static List<MatchResult> find(Pattern pattern) {
        try {
            String text = Files.readString(Processes.ROOT.resolve("docs/embedding.md"));
            return pattern.matcher(text).results().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
