package org.learnroadmap.icalendar;

import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.learnroadmap.core.diagnostic.Printable;

/** Makes what people wrote harmless: line breaks, control and direction characters are shown, never obeyed. */
final class Texts {

    private Texts() {}

    /** Returns a text in one line. */
    static String line(String text) {
        return Printable.escape(text);
    }

    /** Returns the lines of a text that may have several. */
    static Stream<String> lines(String text) {
        return text.strip().lines().map(line -> line.replace('\t', ' ')).map(Printable::escape);
    }

    /** Returns a value of type TEXT; line breaks in it are meant. */
    static String value(String text) {
        return VObjectPropertyValues.escape(text).replace("\n", "\\n");
    }

    /** Returns a list of values of type TEXT. */
    static String values(List<String> texts) {
        return texts.stream().map(Texts::line).map(Texts::value).collect(Collectors.joining(","));
    }
}
