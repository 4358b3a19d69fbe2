package org.learnroadmap.markdown.internal.meaning;

import java.util.regex.Pattern;

/** A title from the name of a file. */
final class SourceTitle {

    private static final Pattern SIGNS = Pattern.compile("[\\s_+-]++");

    private SourceTitle() {}

    /** Returns the last part of a name without its ending, as words: {@code learn-go.md} is "Learn go". */
    static String of(String source) {
        String file = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        int dot = file.lastIndexOf('.');
        String name = SIGNS.matcher(dot > 0 ? file.substring(0, dot) : file)
                .replaceAll(" ")
                .strip();
        if (name.codePoints().noneMatch(Character::isLetterOrDigit) || name.equals("stdin")) {
            return "My roadmap";
        }
        int first = name.codePointAt(0);
        return Character.toString(Character.toTitleCase(first)) + name.substring(Character.charCount(first));
    }
}
