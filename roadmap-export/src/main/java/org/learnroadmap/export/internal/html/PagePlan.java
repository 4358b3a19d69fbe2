package org.learnroadmap.export.internal.html;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.progress.TopicState;
import org.learnroadmap.export.internal.wording.Wording;

/** A schedule with the words for it, and what several parts of the page want to know about it. */
final class PagePlan {

    private static final int COLOURS = 8;

    private final Schedule schedule;
    private final Roadmap roadmap;
    private final Wording words;
    private final int[] rootNumbers;
    private final int[] depths;

    PagePlan(Schedule schedule, Wording words) {
        this.schedule = schedule;
        roadmap = schedule.roadmap();
        this.words = words;
        int phases = roadmap.allPhases().size();
        rootNumbers = new int[phases];
        depths = new int[phases];
        int roots = 0;
        for (int phase = 0; phase < phases; phase++) {
            int parent = roadmap.parentOf(phase);
            rootNumbers[phase] = parent < 0 ? roots++ : rootNumbers[parent];
            depths[phase] = parent < 0 ? 0 : depths[parent] + 1;
        }
    }

    Schedule schedule() {
        return schedule;
    }

    Wording words() {
        return words;
    }

    /** Returns the language of the roadmap's own texts; null if it is that of the page, or nobody said. */
    @Nullable
    String language() {
        String tag = roadmap.lang()
                .map(Locale::forLanguageTag)
                .map(Locale::toLanguageTag)
                .orElse(words.language());
        return tag.equals("und") || tag.equals(words.language()) ? null : tag;
    }

    /** Returns the style class of a phase's colour, that of the outermost phase around it. */
    String colour(int phase) {
        return "c" + rootNumbers[phase] % COLOURS;
    }

    /** Returns how many phases are around a phase. */
    int depth(int phase) {
        return depths[phase];
    }

    /** Returns the ids of a phase and all phases around it, separated by blanks. */
    String phases(int phase) {
        StringBuilder ids = new StringBuilder();
        for (int around = phase; around >= 0; around = roadmap.parentOf(around)) {
            ids.append(around == phase ? "" : " ")
                    .append(roadmap.allPhases().get(around).id());
        }
        return ids.toString();
    }

    int phaseOf(Topic topic) {
        return roadmap.phaseOf(roadmap.numberOf(topic.id()));
    }

    boolean isDone(Topic topic) {
        return is(topic, TopicState.DONE);
    }

    boolean is(Topic topic, TopicState state) {
        return schedule.standing()
                .map(standing -> standing.state(topic) == state)
                .orElse(false);
    }

    /** Tells whether something was done or some time is over. */
    boolean isUnderWay() {
        return schedule.standing().isPresent() || schedule.from().isAfter(schedule.start());
    }

    /** Returns the title of what a deadline is about. */
    String title(String id) {
        return id.equals(Request.ROADMAP)
                ? words.say("whole-roadmap")
                : roadmap.topic(id)
                        .map(Topic::title)
                        .or(() -> roadmap.phase(id).map(Phase::title))
                        .orElse(id);
    }

    /** Returns {@code 3 days late} or the like. */
    String verdict(int late) {
        if (late == 0) {
            return words.say("on-the-day");
        }
        return count(late > 0 ? "days-late" : "days-early", Math.abs(late));
    }

    Fact.Tone tone(int late) {
        return late > 0 ? Fact.Tone.LATE : Fact.Tone.GOOD;
    }

    /** Says a number of things; one of them has words of its own. */
    String count(String key, long number) {
        return number == 1 ? words.say(key + ".one") : words.say(key, words.number(number));
    }

    Day day(LocalDate date) {
        return Day.of(date, words);
    }
}
