package org.learnroadmap.yaml;

import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * How a text is best written in YAML. The emitter turns to quotes by itself where the style would not be read back;
 * here is decided what people expect, and what a parser of any version of YAML would not take for text.
 */
final class YamlStyle {

    /** The column behind which a line of folded text ends with the word that reaches it. */
    static final int WIDTH = 110;

    /** Text that would end behind this column is folded. */
    private static final int LONGEST_LINE = 120;

    /** What YAML 1.1 or 1.2 takes for a boolean, for nothing or for the merging of maps. */
    private static final Pattern WORD = Pattern.compile("(?i)|~|null|true|false|yes|no|on|off|y|n|<<|=");

    /** Numbers, infinity and times of day included. Digits of a date have another order. */
    private static final Pattern NUMBER = Pattern.compile("(?i)[-+]?(0[xob][\\da-f_]+|\\.?\\d[\\d_]*(\\.[\\d_]*)?"
            + "(e[-+]?\\d+)?|\\d[\\d_]*(:[0-5]?\\d)+(\\.\\d*)?|\\.inf|\\.nan)");

    /** Part of many emoji. */
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    private YamlStyle() {}

    /** Our own keys {@code on} and {@code off} are no booleans in YAML 1.2, which the format is. */
    static ScalarStyle ofKey(String key) {
        return key.equals("on") || key.equals("off") ? ScalarStyle.PLAIN : ofText(key, 0);
    }

    /**
     * Returns the style of a text.
     *
     * @param column where it would begin, counted from 0
     */
    static ScalarStyle ofText(String text, int column) {
        if (WORD.matcher(text).matches() || text.codePoints().anyMatch(YamlStyle::isInvisible)) {
            return ScalarStyle.DOUBLE_QUOTED;
        }
        if (text.indexOf('\n') >= 0) {
            return ScalarStyle.LITERAL;
        }
        if (NUMBER.matcher(text).matches()) {
            return ScalarStyle.DOUBLE_QUOTED;
        }
        return column + text.length() > LONGEST_LINE && folds(text) ? ScalarStyle.FOLDED : ScalarStyle.PLAIN;
    }

    /** Single blanks between words come back from folding; others may not. */
    private static boolean folds(String text) {
        return !text.startsWith(" ") && !text.endsWith(" ") && !text.contains("  ");
    }

    /** Characters that nobody sees, and that quotes show as an escape or at least keep together. */
    private static boolean isInvisible(int codePoint) {
        if (codePoint == '\n') {
            return false;
        }
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            case Character.FORMAT -> codePoint != ZERO_WIDTH_JOINER;
            default -> false;
        };
    }
}
