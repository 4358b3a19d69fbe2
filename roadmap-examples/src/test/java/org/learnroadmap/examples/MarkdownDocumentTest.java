package org.learnroadmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.examples.app.ApplicationRun;

/** What {@code docs/markdown.md} says of prose is what is read from it. */
class MarkdownDocumentTest {

    private static final Path DOCUMENT = Path.of(System.getProperty("roadmap.root"), "docs", "markdown.md");

    private static final Pattern FENCE = Pattern.compile("(?ms)^```(\\w+)\\n(.*?)^```$");

    @TempDir
    Path work;

    /**
     * A block of the document.
     *
     * @param prose what stands in the block of prose before it, or in itself
     */
    record Block(int line, String language, String text, String prose) {
        @Override
        public String toString() {
            return "markdown.md:" + line + " " + language;
        }
    }

    static List<Block> blocks() throws IOException {
        String document = Files.readString(DOCUMENT);
        List<Block> blocks = new ArrayList<>();
        String prose = "";
        Matcher fence = FENCE.matcher(document);
        while (fence.find()) {
            int line = (int) document.substring(0, fence.start()).lines().count() + 1;
            prose = fence.group(1).equals("markdown") ? fence.group(2) : prose;
            blocks.add(new Block(line, fence.group(1), fence.group(2), prose));
        }
        return blocks;
    }

    static Stream<Block> definitions() throws IOException {
        return blocks().stream().filter(block -> block.language.equals("yaml"));
    }

    static Stream<Block> findings() throws IOException {
        return blocks().stream().filter(block -> block.language.equals("text"));
    }

    @ParameterizedTest
    @MethodSource("definitions")
    void proseBecomesTheDefinition(Block block) throws IOException {
        Path file = Files.writeString(work.resolve("roadmap.md"), block.prose);

        assertThat(ApplicationRun.of("show", file.toString(), "--format", "yaml")
                        .out())
                .isEqualTo(block.text);
    }

    @ParameterizedTest
    @MethodSource("findings")
    void everyGuessIsSaid(Block block) {
        assertThat(Roadmaps.discover()
                        .load(Source.ofText("roadmap.md", block.prose))
                        .diagnostics())
                .extracting(Diagnostic::render)
                .containsExactlyElementsOf(block.text.lines().toList());
    }

    @Test
    void everyBlockOfProseIsFollowedByItsDefinition() throws IOException {
        List<String> languages = blocks().stream().map(Block::language).toList();

        assertThat(languages).containsOnly("markdown", "yaml", "text", "sh");
        assertThat(languages.stream().filter("markdown"::equals))
                .hasSameSizeAs(languages.stream().filter("yaml"::equals).toList())
                .hasSizeGreaterThanOrEqualTo(4);
    }
}
