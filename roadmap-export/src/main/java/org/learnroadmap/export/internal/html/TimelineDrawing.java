package org.learnroadmap.export.internal.html;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledPhase;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.export.internal.html.TimelineView.Band;
import org.learnroadmap.export.internal.html.TimelineView.Bar;
import org.learnroadmap.export.internal.html.TimelineView.Box;
import org.learnroadmap.export.internal.html.TimelineView.Label;
import org.learnroadmap.export.internal.html.TimelineView.Line;
import org.learnroadmap.export.internal.html.TimelineView.Today;
import org.learnroadmap.export.internal.wording.Wording;

/** Draws phases, topics and deadlines to scale. */
final class TimelineDrawing {

    /** More topics than that are drawn without their titles, several in a row. */
    private static final int MOST_LABELS = 100;

    private static final int LONGEST_TOPIC = 48;
    private static final int LONGEST_PHASE = 60;
    private static final double FOOT = 22;
    private static final double WITHOUT_WEEKS = 24;
    private static final double WITH_WEEKS = 42;
    private static final double TEXT = 4;
    private static final double SPAN = 4;
    private static final double DIAMOND = 6;

    private final PagePlan plan;
    private final Schedule schedule;
    private final Roadmap roadmap;
    private final Wording words;
    private final DateRange dates;
    private final Canvas canvas;
    private final TimelineAxis axis;
    private final TimelineDeadlines deadlines;
    private final TimelineRows rows;
    private final boolean isLarge;
    private final double top;
    private final LocalDate[] dues;

    TimelineDrawing(PagePlan plan) {
        this.plan = plan;
        schedule = plan.schedule();
        roadmap = schedule.roadmap();
        words = plan.words();
        dates = dates();
        canvas = new Canvas(dates, words.isRightToLeft());
        axis = new TimelineAxis(dates, canvas, words);
        isLarge = schedule.topics().size() > MOST_LABELS;
        top = axis.hasWeekLabels() ? WITH_WEEKS : WITHOUT_WEEKS;
        deadlines = new TimelineDeadlines(plan, canvas, dates, top);
        rows = new TimelineRows(schedule, isLarge, deadlines.end());
        dues = dues();
    }

    /** From the first day of anything to the last; deadlines that are much later would make everything else small. */
    private DateRange dates() {
        LocalDate first = schedule.topics().stream()
                .map(ScheduledTopic::start)
                .reduce(schedule.start(), (one, other) -> other.isBefore(one) ? other : one);
        LocalDate last = schedule.phases().stream()
                .map(ScheduledPhase::finish)
                .flatMap(Optional::stream)
                .reduce(schedule.finish(), (one, other) -> other.isAfter(one) ? other : one);
        LocalDate end = last.isBefore(first) ? first : last;
        return new DateRange(first, TimelineDeadlines.lastNear(schedule, new DateRange(first, end)));
    }

    /** Returns by when what is in each phase is due, at the latest by the phase or one around it. */
    private LocalDate[] dues() {
        LocalDate[] result = new LocalDate[roadmap.allPhases().size()];
        for (int phase = 0; phase < result.length; phase++) {
            int parent = roadmap.parentOf(phase);
            LocalDate around = parent < 0 ? schedule.due().orElse(LocalDate.MAX) : result[parent];
            result[phase] = earlier(around, schedule.phases().get(phase).due());
        }
        return result;
    }

    private static LocalDate earlier(LocalDate date, Optional<LocalDate> other) {
        return other.filter(due -> due.isBefore(date)).orElse(date);
    }

    TimelineView draw() {
        List<Band> bands = bands();
        List<Bar> bars = schedule.topics().stream().map(this::bar).toList();
        double end = rows.end() + TEXT;
        return new TimelineView(
                Canvas.text(canvas.width()),
                Canvas.text(end + FOOT),
                Canvas.text(top),
                Canvas.text(end),
                says(),
                isLarge,
                Stream.concat(bands.stream().map(Band::late), bars.stream().map(Bar::late))
                        .anyMatch(late -> late != null),
                schedule.phases().stream()
                        .anyMatch(
                                phase -> phase.phase().buffer() && phase.start().isPresent()),
                axis.months(),
                axis.weeks(weekBegin()),
                bands,
                bars,
                deadlines(end),
                today(end));
    }

    private String says() {
        return words.say("timeline-says", words.day(schedule.start()), words.day(schedule.finish()));
    }

    private DayOfWeek weekBegin() {
        return words.weekStart(schedule.calendar().weekStart())
                .orElseGet(() -> schedule.calendar()
                        .weekBegin(schedule.start(), schedule.start())
                        .getDayOfWeek());
    }

    private List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        List<ScheduledPhase> phases = schedule.phases();
        for (int number = 0; number < phases.size(); number++) {
            ScheduledPhase phase = phases.get(number);
            if (phase.start().isPresent()) {
                bands.add(band(phase, number));
            }
        }
        return bands;
    }

    private Band band(ScheduledPhase phase, int number) {
        LocalDate start = phase.start().orElseThrow();
        LocalDate finish = phase.finish().orElseThrow();
        double y = rows.phase(number);
        double line = y + TimelineRows.HEAD - 2 * SPAN;
        String title = phase.phase().title();
        double begin = canvas.begin(start);
        Label label = canvas.label(Shown.shortened(title, LONGEST_PHASE), begin, begin, y + TimelineRows.HEAD - 12);
        return new Band(
                phase.phase().id(),
                plan.colour(number)
                        + (phase.phase().buffer() ? " buffer" : "")
                        + (plan.depth(number) > 0 ? " inner" : ""),
                canvas.box(start, finish, y, rows.endOfPhase(number) - y),
                canvas.box(start, finish, line, SPAN),
                late(start, finish, dues[number], line, SPAN),
                isolated(label),
                words.say(
                        "title-dates",
                        Shown.isolated(title),
                        dates(start, finish),
                        phase.phase().buffer() ? words.say("buffer") : words.minutes(phase.minutes())));
    }

    private static Label isolated(Label label) {
        return new Label(label.x(), label.y(), label.css(), Shown.isolated(label.text()));
    }

    private String dates(LocalDate start, LocalDate finish) {
        return start.equals(finish) ? words.day(start) : words.say("range", words.day(start), words.day(finish));
    }

    /** Returns the part behind a deadline. */
    private @Nullable Box late(LocalDate start, LocalDate finish, LocalDate due, double y, double height) {
        if (!finish.isAfter(due)) {
            return null;
        }
        LocalDate first = start.isAfter(due) ? start : due.plusDays(1);
        return canvas.box(first, finish, y, height);
    }

    private Bar bar(ScheduledTopic topic) {
        int number = topic.number();
        int phase = roadmap.phaseOf(number);
        boolean isDone = plan.isDone(topic.topic());
        boolean isMoment = topic.minutes() == 0 && !isDone;
        double height = rows.rowHeight();
        double y = rows.topic(number) + (isLarge ? 1 : TEXT);
        double high = height - (isLarge ? 2 : 2 * TEXT);
        Box late = late(topic.start(), topic.finish(), earlier(dues[phase], topic.due()), y, high);
        return new Bar(
                topic.topic().id(),
                plan.phases(phase),
                topic.topic().kind().label(),
                plan.colour(phase) + (isDone ? " done" : "") + (late == null ? "" : " late"),
                canvas.box(topic.start(), topic.finish(), y, high),
                isMoment ? diamond(topic.finish(), y + high / 2, Math.min(DIAMOND, height / 2)) : null,
                late,
                isLarge ? null : label(topic, isDone, y + high / 2 + TEXT),
                title(topic, isDone));
    }

    private String diamond(LocalDate date, double y, double half) {
        double x = (canvas.begin(date) + canvas.end(date)) / 2;
        String size = Canvas.text(half);
        return "M" + canvas.x(x) + " " + Canvas.text(y - half) + "l" + size + " " + size + "l-" + size + " " + size
                + "l-" + size + " -" + size + "z";
    }

    private Label label(ScheduledTopic topic, boolean isDone, double y) {
        String text = Shown.shortened(topic.topic().title(), LONGEST_TOPIC);
        int late = topic.lateDays().orElse(0);
        String behind = (isDone ? " ✓" : "") + (late > 0 ? " (" + plan.verdict(late) + ")" : "");
        // What is drawn as a moment may be wider than its day.
        double more = topic.minutes() == 0 && !isDone ? DIAMOND : 0;
        Label label =
                canvas.label(text + behind, canvas.begin(topic.start()) - more, canvas.end(topic.finish()) + more, y);
        return new Label(label.x(), label.y(), label.css(), Shown.isolated(text) + behind);
    }

    private String title(ScheduledTopic topic, boolean isDone) {
        String title = words.say(
                "title-dates",
                Shown.isolated(topic.topic().title()),
                dates(topic.start(), topic.finish()),
                isDone ? words.say("done") : words.minutes(topic.minutes()));
        int late = topic.lateDays().orElse(0);
        return late > 0 ? words.say("title-late", title, plan.verdict(late)) : title;
    }

    private List<Line> deadlines(double end) {
        return deadlines.lines(id -> roadmap.topic(id)
                .map(topic -> rows.topic(roadmap.numberOf(topic.id())) + rows.rowHeight())
                .or(() -> roadmap.phase(id).map(phase -> rows.endOfPhase(roadmap.numberOf(phase.id()))))
                .orElse(end));
    }

    private Today today(double end) {
        double x0 = canvas.begin(dates.first()) + canvas.dayWidth() / 2;
        double x = canvas.begin(schedule.asOf()) + canvas.dayWidth() / 2;
        return new Today(
                canvas.x(x),
                Canvas.text(top),
                Canvas.text(end + TEXT),
                dates.contains(schedule.asOf()),
                dates.first().toString(),
                canvas.days(),
                canvas.x(x0),
                canvas.day());
    }
}
