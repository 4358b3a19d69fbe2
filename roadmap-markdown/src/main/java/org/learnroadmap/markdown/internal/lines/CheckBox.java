package org.learnroadmap.markdown.internal.lines;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A check box before the words of a point.
 *
 * @param done whether it is ticked
 * @param rest the words behind it
 */
record CheckBox(boolean done, Prose rest) {

    private static final Pattern BOX = Pattern.compile("(?:\\[(?<mark>[ xX✓✔√])\\]|☐|(?<ticked>[☑🗹]))\\s++(?=\\S)");

    static Optional<CheckBox> of(Prose prose) {
        Matcher matcher = BOX.matcher(prose.text());
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        String mark = matcher.group("mark");
        boolean done = matcher.group("ticked") != null || (mark != null && !mark.isBlank());
        String rest = prose.text().substring(matcher.end());
        return Optional.of(new CheckBox(done, new Prose(rest, "", prose.links())));
    }
}
