package org.learnroadmap.export;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.learnroadmap.core.diagnostic.Printable;

/**
 * Breaks text into lines: at white space, and before wide characters, since Chinese and Japanese have no spaces.
 *
 * <p>A word longer than a line is cut, except for a web address: a broken address is worse than a long line.
 */
final class TextWrap {

    private static final Pattern SPACES = Pattern.compile("\\p{javaWhitespace}+");

    /** Text that stays together, and whether a space parts it from what is before it. */
    private record Piece(String text, boolean spaced) {}

    private final int room;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private int used;

    private TextWrap(int room) {
        this.room = room;
    }

    /**
     * Breaks a text; its own line breaks count as spaces.
     *
     * @param room the columns of a line, at least 2
     * @return at least one line, safe to print
     */
    static List<String> wrap(String text, int room) {
        TextWrap wrap = new TextWrap(room);
        pieces(text).forEach(wrap::add);
        wrap.endLine();
        return wrap.lines;
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        for (String word : SPACES.split(text.strip())) {
            int begin = 0;
            int before = ' ';
            for (int i = 0; i < word.length(); i += Character.charCount(before)) {
                int character = word.codePointAt(i);
                if (i > 0 && isBreak(before, character)) {
                    pieces.add(new Piece(Printable.escape(word.substring(begin, i)), begin == 0));
                    begin = i;
                }
                before = character;
            }
            pieces.add(new Piece(Printable.escape(word.substring(begin)), begin == 0));
        }
        return pieces;
    }

    /** A line may end before a wide character, but not before one that closes, nor within a joined emoji. */
    private static boolean isBreak(int before, int character) {
        int type = Character.getType(character);
        return TerminalText.width(character) == 2
                && before != TerminalText.JOINER
                && type != Character.OTHER_PUNCTUATION
                && type != Character.END_PUNCTUATION;
    }

    private void add(Piece piece) {
        int width = TerminalText.width(piece.text);
        int gap = piece.spaced && used > 0 ? 1 : 0;
        if (used + gap + width <= room) {
            line.append(" ".repeat(gap)).append(piece.text);
            used += gap + width;
            return;
        }
        if (used > 0) {
            endLine();
        }
        if (width <= room || piece.text.contains("://")) {
            line.append(piece.text);
            used = width;
        } else {
            cut(piece.text);
        }
    }

    private void cut(String text) {
        int before = ' ';
        for (int i = 0; i < text.length(); i += Character.charCount(before)) {
            int character = text.codePointAt(i);
            int width = TerminalText.width(character);
            if (used + width > room && (before != TerminalText.JOINER || used > room)) {
                endLine();
            }
            line.appendCodePoint(character);
            used += width;
            before = character;
        }
    }

    private void endLine() {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
    }
}
