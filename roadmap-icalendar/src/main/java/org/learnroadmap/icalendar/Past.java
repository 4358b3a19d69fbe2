package org.learnroadmap.icalendar;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.progress.Standing;
import org.learnroadmap.core.progress.TopicState;

/**
 * Tells which events that are no longer planned are over, so that they stay as they were: what the learner did was not
 * cancelled. What was missed was. Not safe for use by several threads.
 */
final class Past {

    private final LocalDate asOf;
    private final ZoneId zone;
    private final Optional<Standing> standing;
    private final Map<String, Integer> topics = new HashMap<>();

    /** Looks at all topics. O(topics). */
    Past(Schedule schedule) {
        asOf = schedule.asOf();
        zone = schedule.calendar().zone().orElse(ZoneOffset.UTC);
        standing = schedule.standing();
        List<Topic> all = schedule.roadmap().topics();
        for (int topic = 0; topic < all.size(); topic++) {
            topics.put(Texts.line(all.get(topic).id()), topic);
            for (String id : all.get(topic).formerly()) {
                topics.putIfAbsent(Texts.line(id), topic);
            }
        }
    }

    /** Tells whether an event that is no longer planned is over and stays as it was, by what it says. */
    boolean holds(List<VObjectProperty> event) {
        Optional<When> when = When.of(event, zone);
        if (when.isEmpty() || when.get().last().isAfter(asOf)) {
            return false;
        }
        Optional<String> id = value(event, "X-ROADMAP-TOPIC");
        Integer topic = id.map(topics::get).orElse(null);
        // A milestone, a deadline, or of a topic that left the roadmap: nobody knows better than the date.
        return topic == null
                ? when.get().last().isBefore(asOf)
                : standing.isPresent() && isDone(standing.get(), topic, value(event, "X-ROADMAP-REVIEW"), when.get());
    }

    private boolean isDone(Standing stands, int topic, Optional<String> review, When when) {
        if (review.isPresent()) {
            // The first entry is when the topic was finished.
            int done = stands.reviews(topic).size() - 1;
            return IntStream.rangeClosed(1, done).mapToObj(Integer::toString).anyMatch(review.get()::equals);
        }
        TopicState state = stands.state(topic);
        if (state.isOver()) {
            boolean wasNeeded = !when.first().isAfter(stands.finished(topic).orElse(asOf));
            return wasNeeded && (state == TopicState.DONE || stands.spentMinutes(topic) > 0);
        }
        // What is left of it may be planned for today.
        return state == TopicState.STARTED && when.last().isBefore(asOf);
    }

    private static Optional<String> value(List<VObjectProperty> event, String name) {
        return event.stream()
                .filter(property -> property.getName().equalsIgnoreCase(name))
                .map(property -> VObjectPropertyValues.unescape(property.getValue()))
                .findFirst();
    }
}
