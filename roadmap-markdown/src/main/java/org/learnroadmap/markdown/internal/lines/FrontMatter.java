package org.learnroadmap.markdown.internal.lines;

import java.util.regex.Pattern;

/** The lines between dashes at the top of a file, in which tools keep what they know about it. */
final class FrontMatter {

    private static final int MOST_LINES = 200;
    private static final Pattern END = Pattern.compile("(?:---|\\.\\.\\.)\\s*+");
    private static final Pattern LINE =
            Pattern.compile("(?:[\\w.-]++\\s*+:.*+|\\s++.*+|-\\s.*+|#.*+|)", Pattern.DOTALL);

    private FrontMatter() {}

    /** Returns how many lines front matter takes, its two lines of dashes included; 0 if there is none. */
    static int lines(RawLines raw) {
        if (!raw.get(1).stripTrailing().equals("---")) {
            return 0;
        }
        for (int number = 2; number <= Math.min(raw.count(), MOST_LINES); number++) {
            String line = raw.get(number);
            if (END.matcher(line).matches()) {
                return number;
            }
            if (!LINE.matcher(line).matches()) {
                return 0;
            }
        }
        return 0;
    }
}
