package org.learnroadmap.export;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.track.MovedTopic;
import org.learnroadmap.core.track.Replan;

/** New dates: how finish, topics and deadlines differ from what the learner was shown, and ways back. */
final class ReplanPage {

    /** Of long lists the rest is counted. */
    private static final int MOST = 10;

    private static final int DATE = 10;
    private static final int DAYS = 5;

    private final Replan replan;
    private final Roadmap roadmap;
    private final TextPage page;
    private final boolean all;

    ReplanPage(Replan replan, TextPage page, boolean all) {
        this.replan = replan;
        roadmap = replan.schedule().roadmap();
        this.page = page;
        this.all = all;
    }

    void write() {
        page.bold("", roadmap.title());
        page.blank();
        Facts facts = new Facts(page);
        facts.add("As of", Words.date(replan.asOf()));
        facts.add("Finish", finish());
        writeMoved();
        writeChanges();
        writeDeadlines();
        writeRecoveries();
    }

    private String finish() {
        int days = (int) ChronoUnit.DAYS.between(replan.previousFinish(), replan.finish());
        String date = Words.date(replan.finish());
        return days == 0
                ? date + ", as before"
                : date + ", " + Words.count(Math.abs(days), "day") + (days > 0 ? " later" : " earlier") + " than "
                        + replan.previousFinish();
    }

    private void writeMoved() {
        page.blank();
        List<MovedTopic> moved = replan.moved();
        if (moved.isEmpty()) {
            page.plain("", "All topics keep the dates you were shown.");
            return;
        }
        int most = all ? moved.size() : MOST;
        page.bold(row("Was", "Now", "Days"), "Topic");
        moved.stream()
                .limit(most)
                .forEach(topic -> page.plain(
                        row(topic.from().toString(), topic.to().toString(), signed(topic.days())),
                        topic.topic().title() + ": " + topic.why()));
        Words.more(moved.size(), most).ifPresent(more -> page.plain("", more));
    }

    private static String row(String from, String to, String days) {
        return Words.left(from, DATE) + "  " + Words.left(to, DATE) + "  " + Words.right(days, DAYS) + "  ";
    }

    private static String signed(int days) {
        return (days > 0 ? "+" : "") + days;
    }

    private void writeDeadlines() {
        Map<String, Integer> late = replan.schedule().lateDaysById();
        if (replan.deadlinesGained().isEmpty() && replan.deadlinesLost().isEmpty()) {
            return;
        }
        page.blank();
        page.bold("", "Deadlines");
        replan.deadlinesGained().forEach(id -> page.plain("- ", Titles.of(roadmap, id) + ": met again"));
        replan.deadlinesLost()
                .forEach(id -> page.plain(
                        "- ", Titles.of(roadmap, id) + ": would be " + Words.late(late.getOrDefault(id, 0))));
    }

    /** Topics that came or went with a new version of the roadmap, or with the request. */
    private void writeChanges() {
        if (!replan.added().isEmpty() || !replan.gone().isEmpty()) {
            page.blank();
        }
        if (!replan.added().isEmpty()) {
            page.plain(
                    "",
                    "New in the plan: "
                            + some(replan.added().stream().map(Topic::title).toList()) + ".");
        }
        if (!replan.gone().isEmpty()) {
            page.plain("", "Not in the roadmap any more: " + some(replan.gone()) + ".");
        }
    }

    private String some(List<String> words) {
        return all ? Words.list(words) : Words.some(words, MOST);
    }

    private void writeRecoveries() {
        if (!replan.recoveries().isEmpty()) {
            page.blank();
            page.bold("", "What you could do");
            replan.recoveries().forEach(recovery -> page.plain("- ", Words.sentence(recovery.says())));
        }
    }
}
