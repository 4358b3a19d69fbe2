package org.learnroadmap.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** {@code docs/diagnostics.md}: its index, and a section for each code. */
record DiagnosticsDocument(List<String> index, List<Section> sections) {

    private static final String FENCE = "```";

    /** What the document says about a code: prose, paragraph by paragraph, and examples. */
    record Section(String code, List<String> prose, List<DocumentExample> examples) {
        @Override
        public String toString() {
            return code;
        }
    }

    static DiagnosticsDocument read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<String> index = new ArrayList<>();
        List<Section> sections = new ArrayList<>();
        Section section = new Section("", index, new ArrayList<>());
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.startsWith("# ")) {
                section = new Section("", line.equals("# Index") ? index : new ArrayList<>(), new ArrayList<>());
            } else if (line.startsWith("## ")) {
                section = new Section(line.substring(3), new ArrayList<>(), new ArrayList<>());
                sections.add(section);
            } else if (line.startsWith(FENCE)) {
                int end = i + 1 + lines.subList(i + 1, lines.size()).indexOf(FENCE);
                section.examples.add(
                        DocumentExample.of(i + 1, line.substring(FENCE.length()), lines.subList(i + 1, end)));
                i = end;
            } else if (!line.isBlank()) {
                section.prose.add(line);
            }
        }
        return new DiagnosticsDocument(index, sections);
    }
}
