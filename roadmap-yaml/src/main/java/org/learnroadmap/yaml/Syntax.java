package org.learnroadmap.yaml;

import java.io.StringWriter;
import java.util.regex.Pattern;
import org.learnroadmap.core.spi.SourceProbe;

/**
 * The notations of the one format.
 *
 * @since 0.1
 */
public enum Syntax {
    /** YAML 1.2. */
    YAML {
        @Override
        Tokens open(String text) {
            return new YamlTokens(text);
        }

        @Override
        Output open(StringWriter out) {
            return new YamlOutput(out);
        }

        @Override
        boolean claims(SourceProbe probe) {
            return probe.hasExtension()
                    ? probe.nameEndsWith(".yaml", ".yml")
                    : !looksLikeJson(probe.head())
                            && YAML_START.matcher(probe.head()).find();
        }
    },
    /** JSON. */
    JSON {
        @Override
        Tokens open(String text) {
            return new JsonTokens(text);
        }

        @Override
        Output open(StringWriter out) {
            return new JsonOutput(out);
        }

        @Override
        boolean claims(SourceProbe probe) {
            return probe.hasExtension() ? probe.nameEndsWith(".json") : looksLikeJson(probe.head());
        }
    };

    /** A key that roadmaps begin with, or the mark of a document; the latter only up front, since it means other
     * things within other texts. */
    private static final Pattern YAML_START = Pattern.compile("(?m)^(?:format|id|title|phases):|\\A---");

    /** Returns the notation of a file with this name: JSON if it ends with {@code .json}, else YAML. */
    public static Syntax of(String fileName) {
        return JSON.claims(new SourceProbe(fileName, "")) ? JSON : YAML;
    }

    /** Returns the notation of a source: that of its name or, if the name says nothing, of its first character. */
    static Syntax of(SourceProbe probe) {
        return JSON.claims(probe) ? JSON : YAML;
    }

    /** Starts reading a text. */
    abstract Tokens open(String text);

    /** Starts writing a text. */
    abstract Output open(StringWriter out);

    /** Tells whether a source looks like this notation: by its name, or by its head if the name says nothing. */
    abstract boolean claims(SourceProbe probe);

    private static boolean looksLikeJson(String head) {
        String start = head.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }
}
