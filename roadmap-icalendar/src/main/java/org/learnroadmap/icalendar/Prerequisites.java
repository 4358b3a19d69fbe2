package org.learnroadmap.icalendar;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.learnroadmap.core.model.Choice;
import org.learnroadmap.core.model.Element;
import org.learnroadmap.core.model.Prerequisite;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Schedule;

/** What topics and phases require in a plan: where one of several is enough, the one that was chosen. */
final class Prerequisites {

    private record Alternatives(String asking, Prerequisite prerequisite) {}

    private final Roadmap roadmap;
    private final Map<Alternatives, String> chosen = new HashMap<>();

    Prerequisites(Schedule schedule) {
        roadmap = schedule.roadmap();
        for (Choice choice : schedule.graph().choices()) {
            chosen.put(new Alternatives(choice.asking(), choice.prerequisite()), choice.chosen());
        }
    }

    /** Returns the id that counts of a prerequisite. */
    String target(String asking, Prerequisite prerequisite) {
        String first = prerequisite.targets().get(0);
        return prerequisite.isAnyOf() ? chosen.getOrDefault(new Alternatives(asking, prerequisite), first) : first;
    }

    /** Returns a prerequisite in words, by its titles. */
    String says(Words words, String asking, Prerequisite prerequisite) {
        String what = title(prerequisite.targets().get(0));
        if (prerequisite.isAnyOf()) {
            List<String> titles =
                    prerequisite.targets().stream().map(this::title).toList();
            String all = words.say("any-of", String.join(words.say("separator"), titles));
            what = words.say("chosen", all, title(target(asking, prerequisite)));
        }
        what = switch (prerequisite.kind()) {
            case REQUIRED -> what;
            case COREQUISITE -> words.say("corequisite", what);
            case TOGETHER -> words.say("together", what);
            case RECOMMENDED -> words.say("recommended", what);
        };
        return prerequisite.gap() == 0 ? what : words.say("gap", what, words.number(prerequisite.gap()));
    }

    private String title(String id) {
        return roadmap.topic(id)
                .<Element>map(topic -> topic)
                .or(() -> roadmap.phase(id))
                .map(element -> Texts.line(element.title()))
                .orElseGet(() -> Texts.line(id));
    }
}
