package org.learnroadmap.markdown.internal.lines;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines between dashes at the top of a file, in which tools keep what they know about it. */
public final class FrontMatter {

    private static final int MOST_LINES = 200;
    private static final Pattern END = Pattern.compile("(?:---|\\.\\.\\.)\\s*+");
    private static final Pattern LINE =
            Pattern.compile("(?:[\\w.-]++\\s*+:.*+|\\s++.*+|-\\s.*+|#.*+|)", Pattern.DOTALL);

    private static final Pattern BREAK = Pattern.compile("\r\n|\r|\n");

    private FrontMatter() {}

    /** Returns a text with blank lines in the place of its front matter. */
    public static String blanked(String text) {
        int lines = text.startsWith("---") ? lines(new RawLines(text)) : 0;
        StringBuilder blank = new StringBuilder();
        int end = 0;
        Matcher breaks = BREAK.matcher(text);
        for (int line = 0; line < lines; line++) {
            boolean found = breaks.find();
            blank.append(found ? breaks.group() : "");
            end = found ? breaks.end() : text.length();
        }
        return blank + text.substring(end);
    }

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
