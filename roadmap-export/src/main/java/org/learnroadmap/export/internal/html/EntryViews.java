package org.learnroadmap.export.internal.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.plan.Session;
import org.learnroadmap.export.internal.html.EntryView.Details;
import org.learnroadmap.export.internal.html.EntryView.Link;
import org.learnroadmap.export.internal.html.EntryView.Mark;
import org.learnroadmap.export.internal.html.EntryView.Tick;
import org.learnroadmap.export.internal.weeks.PlanEntry;
import org.learnroadmap.export.internal.wording.Wording;

/** Makes the entries of a week ready. */
final class EntryViews {

    /** Longer descriptions are folded away. */
    private static final int SHORT = 280;

    private final PagePlan plan;
    private final Roadmap roadmap;
    private final Wording words;

    EntryViews(PagePlan plan) {
        this.plan = plan;
        roadmap = plan.schedule().roadmap();
        words = plan.words();
    }

    /**
     * Makes one entry of what follows each other about one topic.
     *
     * @param week  the days of the week, within which a short date is enough
     * @param isNew whether nothing was said about the topic so far
     */
    EntryView of(List<PlanEntry> run, DateRange week, boolean isNew) {
        PlanEntry begin = run.get(0);
        PlanEntry end = run.get(run.size() - 1);
        Topic topic = begin.topic();
        int number = roadmap.numberOf(topic.id());
        int phase = roadmap.phaseOf(number);
        boolean isReview = begin.review();
        return new EntryView(
                topic.id(),
                plan.phases(phase),
                topic.kind().label(),
                plan.isDone(topic),
                isReview,
                plan.colour(phase),
                Shown.text(topic.title()),
                Shown.text(roadmap.allPhases().get(phase).title()),
                end.finishes() ? new Tick("tick-" + number, end.done()) : null,
                !end.finishes() && !isReview,
                day(begin.date(), week),
                end.date().equals(begin.date()) ? null : day(end.date(), week),
                time(run),
                clock(run, week),
                marks(topic, end),
                isNew && isShort(topic) ? description(topic) : List.of(),
                isNew ? details(topic) : null);
    }

    /** Within its week a date needs no month. */
    private Day day(LocalDate date, DateRange week) {
        return week.contains(date)
                ? new Day(
                        date.toString(),
                        words.say("day", words.weekday(date.getDayOfWeek()), words.number(date.getDayOfMonth())))
                : plan.day(date);
    }

    private String time(List<PlanEntry> run) {
        Session session = run.get(0).session();
        if (session == null) {
            return run.get(0).done() ? words.say("done") : "";
        }
        return run.size() == 1
                ? words.time(session)
                : words.minutes(run.stream().mapToLong(PlanEntry::minutes).sum());
    }

    /** Several days with clock times are listed; a single one has its time in the line. */
    private List<String> clock(List<PlanEntry> run, DateRange week) {
        List<String> lines = new ArrayList<>();
        for (PlanEntry entry : run) {
            Session session = entry.session();
            if (run.size() > 1 && session != null && session.from() != null) {
                lines.add(words.say("pair", day(entry.date(), week).text(), words.time(session)));
            }
        }
        return lines;
    }

    private List<Mark> marks(Topic topic, PlanEntry end) {
        List<Mark> marks = new ArrayList<>();
        if (end.review()) {
            marks.add(new Mark("again", words.say("review")));
        }
        if (topic.kind() != TopicKind.STUDY) {
            marks.add(new Mark("kind", words.say("kind." + topic.kind().label())));
        }
        if (topic.tier() != Tier.CORE) {
            marks.add(new Mark("tier", words.say("tier." + topic.tier().label())));
        }
        if (end.late() > 0) {
            marks.add(new Mark("late", plan.verdict(end.late())));
        }
        return marks;
    }

    private static List<String> description(Topic topic) {
        return topic.description().map(Shown::lines).orElse(List.of());
    }

    private static boolean isShort(Topic topic) {
        return topic.description().orElse("").length() <= SHORT;
    }

    private @Nullable Details details(Topic topic) {
        List<String> description = isShort(topic) ? List.of() : description(topic);
        List<String> steps = topic.steps().stream().map(Shown::text).toList();
        List<Link> links = topic.resources().stream().map(Links::of).toList();
        List<String> parts = new ArrayList<>();
        if (!steps.isEmpty()) {
            parts.add(plan.count("steps", steps.size()));
        }
        if (!links.isEmpty()) {
            parts.add(plan.count("links", links.size()));
        }
        if (parts.isEmpty() && description.isEmpty()) {
            return null;
        }
        String summary = parts.isEmpty() ? words.say("about") : String.join(words.say("comma"), parts);
        return new Details(summary, description, steps, links);
    }
}
