package org.learnroadmap.markdown;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A roadmap as somebody wrote it, and what a lossless reading of it holds.
 *
 * @param roadmaps the figures of each roadmap in it, by name
 */
record CorpusFile(Path path, List<Map<String, Object>> roadmaps) {

    private static final String EXPECTED = "expected.json";

    /**
     * Reads {@code expected.json} of a folder.
     *
     * @throws IllegalStateException if it names other files than the folder holds
     */
    static List<CorpusFile> of(Path folder) {
        Map<String, Object> files =
                Json.map(Json.object(read(folder.resolve(EXPECTED))).get("files"));
        List<String> names = namesIn(folder);
        if (!names.equals(files.keySet().stream().sorted().toList())) {
            throw new IllegalStateException(
                    folder + " holds " + names + ", and its " + EXPECTED + " is about " + files.keySet());
        }
        return names.stream()
                .map(name -> new CorpusFile(folder.resolve(name), roadmaps(files.get(name))))
                .toList();
    }

    private static List<Map<String, Object>> roadmaps(Object file) {
        return Json.list(only(Json.map(file), "roadmaps")).stream()
                .map(Json::map)
                .toList();
    }

    /** Returns a value of an object that may have others for readers; fails if there is more, which nobody compares. */
    private static Object only(Map<String, Object> object, String key, String... forReaders) {
        List<String> unknown = object.keySet().stream()
                .filter(name -> !name.equals(key) && !List.of(forReaders).contains(name))
                .toList();
        if (!unknown.isEmpty() || !object.containsKey(key)) {
            throw new IllegalStateException(EXPECTED + " has " + object.keySet() + " where it needs '" + key + "'");
        }
        return object.get(key);
    }

    private static List<String> namesIn(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals(EXPECTED))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return path.getFileName().toString();
    }

    String text() {
        return read(path);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return name();
    }
}
