package org.learnroadmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.learnroadmap.examples.Processes.Result;

/** The plugin that {@code docs/plugins.md} builds is built from it and does what the page shows. */
class PluginsDocumentIT {

    private static final PluginsDocument DOCUMENT = PluginsDocument.read();

    /** What a reader calls whose folder lies beside the clone. */
    private static final String BESIDE = "java -jar ../roadmap/roadmap-examples/target/roadmap.jar ";

    private static final String IN_CLONE = "java -jar roadmap-examples/target/roadmap.jar ";

    @TempDir
    Path work;

    @Test
    void doesWhatThePageShows() throws IOException {
        build();
        int run = 0;
        for (String block : DOCUMENT.blocks().get("console")) {
            for (String session : block.split("(?m)^\\$ ")) {
                if (session.contains("java -jar ")) {
                    List<String> lines = session.lines().toList();
                    compare(lines.subList(1, lines.size()), printed(lines.get(0)));
                    run++;
                }
            }
        }
        assertThat(run).isEqualTo(4);
    }

    /** Without Maven: a jar of the classes and of what lies below the resources. */
    private void build() throws IOException {
        for (Map.Entry<String, String> file : DOCUMENT.files().entrySet()) {
            Path target = work.resolve(file.getKey().replaceFirst("^src/main/(java|resources)/", "jar/"));
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
        Compiler.jar(work.resolve("jar"), Files.createDirectory(work.resolve("target")), "course-list-1.0");
    }

    private List<String> printed(String command) {
        boolean beside = command.startsWith(BESIDE);
        String arguments = command.substring((beside ? BESIDE : IN_CLONE).length());
        Result result = Processes.roadmapIn(beside ? work : Processes.ROOT, List.of(), arguments.split(" "));
        return (result.err() + result.out()).lines().toList();
    }

    /** A last line of three dots stands for the rest. */
    private static void compare(List<String> lines, List<String> printed) {
        boolean cut = lines.get(lines.size() - 1).equals("...");
        List<String> wanted = cut ? lines.subList(0, lines.size() - 1) : lines;
        assertThat(cut ? printed.subList(0, Math.min(wanted.size(), printed.size())) : printed)
                .isEqualTo(wanted);
    }
}
