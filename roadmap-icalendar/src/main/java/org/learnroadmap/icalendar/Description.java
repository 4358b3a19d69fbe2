package org.learnroadmap.icalendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.Resource;

/** Puts together the lines of a description; groups of lines are apart. Not safe for use by several threads. */
final class Description {

    private final Words words;
    private final StringBuilder text = new StringBuilder();
    private boolean apart;

    Description(Words words) {
        this.words = words;
    }

    /** Adds a line that is harmless. */
    Description line(String line) {
        if (text.length() > 0) {
            text.append(apart ? "\n\n" : "\n");
        }
        apart = false;
        text.append(line);
        return this;
    }

    /** Adds a line of words. */
    Description say(String key, String... arguments) {
        return line(words.say(key, arguments));
    }

    /** Begins a new group with the next line. */
    Description apart() {
        apart = true;
        return this;
    }

    /** Adds a text that someone wrote, as a group. */
    Description prose(Optional<String> prose) {
        prose.ifPresent(written -> {
            apart();
            Texts.lines(written).forEach(this::line);
        });
        return this;
    }

    /** Adds a list below a heading, unless it is empty. */
    <T> Description list(String heading, List<T> items, Function<T, String> says) {
        if (!items.isEmpty()) {
            apart().say(heading);
            items.forEach(item -> say("item", says.apply(item)));
        }
        return this;
    }

    /** Adds steps or outcomes. */
    Description lines(String heading, List<String> items) {
        return list(heading, items, Texts::line);
    }

    /** Adds resources with their links. */
    Description resources(List<Resource> resources) {
        return list("resources", resources, this::resource);
    }

    private String resource(Resource resource) {
        String title = resource.title().or(resource::url).map(Texts::line).orElse("");
        List<String> details = List.of(resource.kind(), resource.author()).stream()
                .flatMap(Optional::stream)
                .map(Texts::line)
                .toList();
        String named =
                details.isEmpty() ? title : words.say("details", title, String.join(words.say("separator"), details));
        return resource.url()
                .map(url -> words.say("link", named, Texts.line(url)))
                .orElse(named);
    }

    /** Adds what something requires. */
    Description requires(Prerequisites prerequisites, String asking, List<Prerequisite> requires) {
        return list("requires", requires, prerequisite -> prerequisites.says(words, asking, prerequisite));
    }

    /** Adds a deadline and how much it is missed, if it is. */
    Description due(Optional<LocalDate> due, OptionalInt lateDays) {
        if (due.isPresent()) {
            String date = words.day(due.get());
            int late = lateDays.orElse(0);
            if (late > 0) {
                say("late", date, words.number(late));
            } else {
                say("due", date);
            }
        }
        return this;
    }

    /** Tells whether it says nothing. */
    boolean isEmpty() {
        return text.isEmpty();
    }

    /** Returns the text. */
    @Override
    public String toString() {
        return text.toString();
    }
}
