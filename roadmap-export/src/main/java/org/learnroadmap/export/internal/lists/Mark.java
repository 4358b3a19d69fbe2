package org.learnroadmap.export.internal.lists;

import java.util.Optional;

/**
 * A comment of HTML, which readers of the list do not see. It tells the loader what a line is, what is a part of it and
 * what was only written for people: {@code <!-- topic: blog; effort: 4h-8h -->}.
 */
final class Mark {

    private final StringBuilder text = new StringBuilder("<!-- ");

    private Mark(String name) {
        text.append(name);
    }

    /** Starts a mark that says no more than what a line is. */
    static Mark of(String name) {
        return new Mark(name);
    }

    /** Starts a mark with the id of what a line is. */
    static Mark of(String name, String id) {
        return new Mark(name + ": " + encoded(id));
    }

    /** Adds a value, if there is one. */
    Mark with(String name, Optional<?> value) {
        value.ifPresent(present -> text.append("; ").append(name).append(": ").append(encoded(present.toString())));
        return this;
    }

    /** Two dashes or a bracket could end the comment, a semicolon the value. */
    private static String encoded(String value) {
        StringBuilder encoded = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            boolean outer = i == 0 || i == value.length() - 1;
            boolean plain = c == ' ' ? !outer && value.charAt(i - 1) != ' ' : isPlain(c, value, i);
            encoded.append(plain ? Character.toString(c) : "%%%04X".formatted((int) c));
        }
        return encoded.toString();
    }

    private static boolean isPlain(char c, String value, int at) {
        boolean second = c == '-' && (at == 0 || value.charAt(at - 1) == '-');
        return c > ' ' && "%;<>".indexOf(c) < 0 && !second && !isInvisible(c);
    }

    private static boolean isInvisible(char c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    @Override
    public String toString() {
        return text + " -->";
    }
}
