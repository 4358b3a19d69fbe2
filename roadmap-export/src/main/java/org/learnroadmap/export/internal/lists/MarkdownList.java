package org.learnroadmap.export.internal.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.export.internal.weeks.IdleWeeks;
import org.learnroadmap.export.internal.weeks.PlanEntry;
import org.learnroadmap.export.internal.weeks.PlanWeek;
import org.learnroadmap.export.internal.weeks.PlanWeeks;
import org.learnroadmap.export.internal.weeks.WeekReader;
import org.learnroadmap.export.internal.wording.Wording;

/**
 * A check list of a plan, week by week, and the table that tracks it.
 *
 * <p>What a line stands for is said by a {@link Mark} in it, so that the list reads back as the same topics, in whatever
 * language it is written.
 */
public final class MarkdownList implements WeekReader {

    private final Document document;
    private final Schedule schedule;
    private final Wording words;
    private final TextLines lines;
    private final MarkdownTopics topics;
    private final MarkdownTracker tracker;

    private MarkdownList(Document document, TextLines lines) {
        this.document = document;
        this.lines = lines;
        schedule = document.schedule();
        words = Wording.of(document, "list");
        topics = new MarkdownTopics(schedule, words, lines);
        tracker = new MarkdownTracker(schedule, words, lines);
    }

    /** Writes the list and leaves the stream open. */
    public static void write(Document document, OutputStream out) throws IOException {
        TextLines.write(out, lines -> new MarkdownList(document, lines).write());
    }

    private void write() {
        new MarkdownHead(document, words, lines).write();
        PlanWeeks.forEach(schedule, words.weekStart(schedule.calendar().weekStart()), this);
        topics.writeOtherBuffers();
        if (schedule.topics().isEmpty()) {
            lines.blank();
            lines.add(words.say("nothing"), " ", Mark.of("note").toString());
        }
        tracker.write();
        new MarkdownNotes(document, words, lines).write();
    }

    @Override
    public void week(PlanWeek week, List<PlanEntry> entries) {
        lines.blank();
        String dates = words.range(week.dates());
        // Weeks without study time have no number; things may have been done in them.
        String title = week.free() ? dates : words.say("week-dates", words.number(week.number()), dates);
        lines.add("## ", title, " ", Mark.of("week").toString());
        List<PlanPart> parts = PlanPart.of(entries);
        topics.write(parts);
        tracker.count(week, parts);
    }

    @Override
    public void idle(IdleWeeks weeks) {
        lines.blank();
        boolean kept = !weeks.keptFor().isEmpty();
        lines.add(
                kept ? "## " : "",
                words.say(reason(weeks), words.range(weeks.dates())),
                " ",
                Mark.of(kept ? "week" : "note").toString());
        topics.writeBuffers(weeks.keptFor());
    }

    private static String reason(IdleWeeks weeks) {
        return switch (weeks.reason()) {
            case NO_STUDY_TIME -> "idle-no-time";
            case KEPT_FREE -> "idle-kept-free";
            case NOTHING_FINISHED -> "idle-nothing-finished";
            case NOTHING_PLANNED -> "idle";
        };
    }
}
