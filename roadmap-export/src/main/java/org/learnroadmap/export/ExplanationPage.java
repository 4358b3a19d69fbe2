package org.learnroadmap.export;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Explanation;
import org.learnroadmap.core.plan.Explanation.Ahead;
import org.learnroadmap.core.plan.Explanation.Link;
import org.learnroadmap.core.plan.ScheduledTopic;

/** Why a topic stands where it does: what it waited for, what went first, its slack, the chain that leads to it. */
final class ExplanationPage {

    /** Of long lists the rest is counted. */
    private static final int MOST = 10;

    private static final int TIME = 6;

    private final Explanation explanation;
    private final ScheduledTopic topic;
    private final TextPage page;

    ExplanationPage(Explanation explanation, TextPage page) {
        this.explanation = explanation;
        topic = explanation.topic();
        this.page = page;
    }

    void write() {
        page.bold("", topic.topic().title() + " [" + topic.topic().id() + "]");
        page.plain("", dates());
        page.blank();
        page.plain("", ready());
        writeAhead(explanation.ahead());
        writeDeadlines();
        writeChain(explanation.chain());
    }

    private String dates() {
        return Words.range(new DateRange(topic.start(), topic.finish())) + ", " + Minutes.format(topic.minutes())
                + " of " + Minutes.format(explanation.capacity()) + " of study time there";
    }

    private String ready() {
        LocalDate ready = explanation.ready();
        return "It could be studied from " + Words.date(ready) + " on"
                + switch (explanation.cause()) {
                    case PREREQUISITE -> ", after " + titles(explanation.waitedFor()) + ".";
                    case NOT_BEFORE -> ", a date before which it must not begin.";
                    case START, ORDER -> ", the start of the plan.";
                };
    }

    private static String titles(List<Topic> topics) {
        List<String> titles =
                topics.stream().map(topic -> "'" + topic.title() + "'").toList();
        return titles.isEmpty() ? "what it requires" : Words.some(titles, MOST);
    }

    private void writeAhead(List<Ahead> ahead) {
        if (ahead.isEmpty()) {
            page.plain("", "Nothing else was studied from then on until it was finished.");
            return;
        }
        page.plain("", "From then on until it was finished, these went first:");
        ahead.stream()
                .limit(MOST)
                .forEach(other -> page.plain(
                        "  " + Words.right(Minutes.format(other.minutes()), TIME) + "  ",
                        other.topic().title() + (other.urgent() ? ", due sooner" : ", earlier in the order")));
        if (ahead.size() > MOST) {
            List<Ahead> rest = ahead.subList(MOST, ahead.size());
            long minutes = rest.stream().mapToLong(Ahead::minutes).sum();
            page.plain("  " + Words.right(Minutes.format(minutes), TIME) + "  ", "for " + rest.size() + " more");
        }
    }

    private void writeDeadlines() {
        topic.due()
                .ifPresent(due -> page.plain(
                        "",
                        "It is due on " + due + " and finished "
                                + Words.late(topic.lateDays().orElse(0)) + "."));
        explanation
                .due()
                .filter(due -> !topic.due().equals(explanation.due()))
                .ifPresent(due -> page.plain("", "To keep every deadline it must be finished by " + due + "."));
        page.plain("", slack(explanation.slackMinutes()));
    }

    private static String slack(OptionalLong slack) {
        if (slack.isEmpty()) {
            return "No deadline depends on it.";
        }
        long minutes = slack.getAsLong();
        if (minutes < 0) {
            return "For the deadlines that depend on it " + Minutes.format(-minutes) + " of study time are missing.";
        }
        return minutes == 0
                ? "It must not take any longer, or a deadline is missed."
                : "It may take " + Minutes.format(minutes) + " longer before a deadline is missed.";
    }

    private void writeChain(List<Link> chain) {
        if (chain.size() < 2) {
            return;
        }
        page.blank();
        page.bold("", "How it came to its date");
        int hidden = Math.max(0, chain.size() - 2 * MOST);
        for (int i = 0; i < chain.size(); i++) {
            if (hidden > 0 && i == MOST) {
                page.plain("", "... " + Words.count(hidden, "more topic") + " ...");
                i += hidden;
            }
            ScheduledTopic link = chain.get(i).topic();
            page.plain(
                    link.start() + "  " + link.finish() + "  ",
                    link.topic().title() + ": " + Causes.says(chain.get(i).cause()));
        }
    }
}
