package org.learnroadmap.yaml;

import java.util.regex.Pattern;
import org.learnroadmap.core.spi.SourceProbe;

/** The notations of the one format. */
enum Syntax {
    YAML {
        @Override
        Tokens open(String text) {
            return new YamlTokens(text);
        }

        @Override
        boolean claims(SourceProbe probe) {
            return probe.hasExtension()
                    ? probe.nameEndsWith(".yaml", ".yml")
                    : !looksLikeJson(probe.head())
                            && YAML_START.matcher(probe.head()).find();
        }
    },
    JSON {
        @Override
        Tokens open(String text) {
            return new JsonTokens(text);
        }

        @Override
        boolean claims(SourceProbe probe) {
            return probe.hasExtension() ? probe.nameEndsWith(".json") : looksLikeJson(probe.head());
        }
    };

    /** A key that roadmaps begin with, or the mark of a document; the latter only up front, since it means other
     * things within other texts. */
    private static final Pattern YAML_START = Pattern.compile("(?m)^(?:format|id|title|phases):|\\A---");

    /** Starts reading a text. */
    abstract Tokens open(String text);

    /** Tells whether a source looks like this notation: by its name, or by its head if the name says nothing. */
    abstract boolean claims(SourceProbe probe);

    private static boolean looksLikeJson(String head) {
        String start = head.stripLeading();
        return start.startsWith("{") || start.startsWith("[");
    }
}
