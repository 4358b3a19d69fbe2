package org.learnroadmap.yaml;

import java.io.OutputStream;
import java.util.List;
import java.util.Objects;
import org.learnroadmap.core.definition.RoadmapDefinition;

/**
 * Writes files with definitions, in YAML or JSON.
 *
 * <pre>{@code
 * DefinitionFile.write(RoadmapDefinition.of(roadmap), Syntax.YAML, out);
 * }</pre>
 *
 * <p>{@link YamlRoadmapLoader} and {@link JsonRoadmapLoader} read an equal definition back. What a file said in
 * comments and under keys that begin with {@code x-} is not part of a definition and not written.
 *
 * @since 0.1
 */
public final class DefinitionFile {

    private DefinitionFile() {}

    /**
     * Writes a definition as UTF-8, with line feeds, and leaves the stream open. Equal definitions give equal bytes,
     * but for the order of attributes, which is kept.
     *
     * <p>A prerequisite whose id comes with a kind, a gap or a reason is written as the topic or phase that it names.
     *
     * @throws IllegalArgumentException     if the definition holds what no file can: half of a surrogate pair, a
     *                                      prerequisite with an id and another target, or a number or a key of
     *                                      attributes of more than 1000 characters; nothing is written then
     * @throws java.io.UncheckedIOException if the stream cannot be written to
     */
    public static void write(RoadmapDefinition definition, Syntax syntax, OutputStream out) {
        write(List.of(definition), syntax, out);
    }

    /**
     * Writes several definitions into one file, as documents or as a list.
     *
     * @throws IllegalArgumentException     as for one definition, and if there is none
     * @throws java.io.UncheckedIOException if the stream cannot be written to
     */
    public static void write(List<RoadmapDefinition> definitions, Syntax syntax, OutputStream out) {
        Objects.requireNonNull(syntax, "syntax");
        Objects.requireNonNull(out, "out");
        List<RoadmapDefinition> written = List.copyOf(definitions);
        if (written.isEmpty()) {
            throw new IllegalArgumentException("there is no definition to write");
        }
        Output.write(out, syntax, written, DefinitionWriter::write);
    }
}
