package org.learnroadmap.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.track.LockedTopic;
import org.learnroadmap.core.track.NextSteps;

/** What a learner can do now: today's sessions, what else may be studied, what is locked and by what. */
final class NextPage {

    /** Of long lists the rest is counted. */
    private static final int MOST = 10;

    private static final int TIME = 6;

    private final NextSteps steps;
    private final Roadmap roadmap;
    private final TextPage page;
    private final boolean all;

    NextPage(NextSteps steps, TextPage page, boolean all) {
        this.steps = steps;
        roadmap = steps.schedule().roadmap();
        this.page = page;
        this.all = all;
    }

    void write() {
        page.bold("", roadmap.title());
        page.blank();
        page.bold("", "Today, " + Words.date(steps.asOf()));
        if (steps.today().isEmpty()) {
            page.plain("", nothingToday());
        }
        steps.today()
                .forEach(session ->
                        writeTopic(Words.time(session), session.topic(), session.review() ? " (review)" : ""));
        writeOthers();
        writeLocked();
    }

    private void writeTopic(String time, Topic topic, String remark) {
        page.plain("  " + Words.right(time, TIME) + "  ", Titles.withId(topic) + remark);
    }

    private String nothingToday() {
        if (steps.startable().isEmpty() && steps.locked().isEmpty()) {
            return "Nothing is left to do.";
        }
        return reason()
                + steps.schedule()
                        .sessions()
                        .filter(session -> session.date().isAfter(steps.asOf()))
                        .findFirst()
                        .map(session -> " The plan " + (isBegun() ? "goes on" : "begins") + " on "
                                + Words.date(session.date()) + " with '"
                                + session.topic().title() + "'.")
                        .orElse("");
    }

    private boolean isBegun() {
        return !steps.asOf().isBefore(steps.schedule().start());
    }

    private String reason() {
        if (!isBegun()) {
            return "Nothing is planned yet.";
        }
        if (steps.schedule().calendar().minutesOn(steps.asOf()) == 0) {
            return "No study time today.";
        }
        boolean wasStudied = steps.schedule()
                .standing()
                .filter(standing -> standing.recordedMinutes() > 0)
                .isPresent();
        return "Nothing is planned " + (wasStudied ? "any more " : "") + "for today.";
    }

    /** What is studied today anyway need not be named twice. */
    private void writeOthers() {
        Set<String> today =
                steps.today().stream().map(session -> session.topic().id()).collect(Collectors.toSet());
        List<Topic> others = steps.startable().stream()
                .filter(topic -> !today.contains(topic.id()))
                .toList();
        if (!others.isEmpty()) {
            page.blank();
            page.bold("", today.isEmpty() ? "What you could begin with" : "What else you could study");
            few(others, topic -> writeTopic(left(topic), topic, ""));
        }
    }

    private String left(Topic topic) {
        return steps.schedule()
                .topic(topic.id())
                .map(ScheduledTopic::minutes)
                .map(Minutes::format)
                .orElse("");
    }

    private void writeLocked() {
        if (!steps.locked().isEmpty()) {
            page.blank();
            page.bold("", "Locked");
            few(steps.locked(), locked -> {
                page.plain("  ", Titles.withId(locked.topic()));
                page.plain("      ", waits(locked));
            });
        }
    }

    private String waits(LockedTopic locked) {
        List<String> reasons = new ArrayList<>();
        if (!locked.waitsFor().isEmpty()) {
            reasons.add("after " + some(Titles.withIds(roadmap, locked.waitsFor())));
        }
        locked.notBefore().ifPresent(date -> reasons.add("not before " + Words.date(date)));
        return reasons.isEmpty() ? "later" : String.join("; ", reasons);
    }

    private String some(List<String> titles) {
        return all ? Words.list(titles) : Words.some(titles, MOST);
    }

    private <T> void few(List<T> list, Consumer<T> writer) {
        list.stream().limit(all ? list.size() : MOST).forEach(writer);
        Words.more(list.size(), all ? list.size() : MOST).ifPresent(more -> page.plain("  ", more));
    }
}
