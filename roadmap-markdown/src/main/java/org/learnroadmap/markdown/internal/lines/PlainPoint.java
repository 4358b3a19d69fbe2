package org.learnroadmap.markdown.internal.lines;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A point of a list that is none to Markdown: with another sign, indented like code, or a number in the middle of a
 * paragraph.
 *
 * @param mark a bullet or a number
 * @param rest the words behind it
 */
record PlainPoint(Mark mark, Prose rest) {

    private static final Pattern POINT =
            Pattern.compile("(?:(?<number>\\d{1,3}[.)]|[a-z]\\))|[-*+•●▪◦‣∙·○■□▸►])\\s++(?=\\S)");

    static Optional<PlainPoint> of(Prose prose) {
        Matcher matcher = POINT.matcher(prose.text());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String words = prose.text().substring(matcher.end());
        Mark mark = matcher.group("number") == null ? Mark.BULLET : Mark.NUMBER;
        return Optional.of(new PlainPoint(mark, prose.withText(words)));
    }
}
