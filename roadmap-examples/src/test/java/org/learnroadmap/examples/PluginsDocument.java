package org.learnroadmap.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code docs/plugins.md}: files that it has the reader write, other blocks, and lists.
 *
 * @param text   all of it
 * @param files  what stands behind the name of a file, by that name
 * @param blocks what stands in other fences, by language
 */
record PluginsDocument(String text, Map<String, String> files, Map<String, List<String>> blocks) {

    static final Path ROOT = Path.of(System.getProperty("roadmap.root"));

    private static final Pattern FENCE = Pattern.compile("(?ms)(?:^`([^`\\n]+)`:\\n\\n)?^```(\\w+)\\n(.*?)^```$");

    static PluginsDocument read() {
        String text = contentOf(ROOT.resolve("docs/plugins.md"));
        Map<String, String> files = new LinkedHashMap<>();
        Map<String, List<String>> blocks = new LinkedHashMap<>();
        Matcher fence = FENCE.matcher(text);
        while (fence.find()) {
            if (fence.group(1) == null) {
                blocks.computeIfAbsent(fence.group(2), language -> new ArrayList<>())
                        .add(fence.group(3));
            } else {
                files.put(fence.group(1), fence.group(3));
            }
        }
        return new PluginsDocument(text, files, blocks);
    }

    static String contentOf(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what stands below a heading, up to the next one. */
    String section(String heading) {
        String marked = "# " + heading + "\n";
        String rest = text.substring(text.indexOf(marked) + marked.length());
        return rest.split("(?m)^#+ ", 2)[0];
    }

    /** Returns the first cells of a table below a heading, without their quotes. */
    List<String> table(String heading) {
        return Pattern.compile("(?m)^\\| `([^`]+)` \\|")
                .matcher(section(heading))
                .results()
                .map(row -> row.group(1))
                .toList();
    }
}
