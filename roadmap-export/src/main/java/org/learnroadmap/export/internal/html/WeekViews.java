package org.learnroadmap.export.internal.html;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.export.internal.weeks.IdleWeeks;
import org.learnroadmap.export.internal.weeks.PlanEntry;
import org.learnroadmap.export.internal.weeks.PlanWeek;
import org.learnroadmap.export.internal.weeks.PlanWeeks;
import org.learnroadmap.export.internal.weeks.WeekReader;
import org.learnroadmap.export.internal.wording.Wording;

/** Makes a plan ready week by week; weeks in a row without anything to do become one. */
final class WeekViews implements WeekReader {

    private final Schedule schedule;
    private final Wording words;
    private final EntryViews entries;
    private final BitSet seen = new BitSet();
    private final Consumer<WeekView> reader;

    private WeekViews(PagePlan plan, Consumer<WeekView> reader) {
        schedule = plan.schedule();
        words = plan.words();
        entries = new EntryViews(plan);
        this.reader = reader;
    }

    /** Gives one week after the other. */
    static void forEach(PagePlan plan, Consumer<WeekView> reader) {
        PlanWeeks.forEach(
                plan.schedule(),
                plan.words().weekStart(plan.schedule().calendar().weekStart()),
                new WeekViews(plan, reader));
    }

    @Override
    public void week(PlanWeek week, List<PlanEntry> todo) {
        reader.accept(new WeekView(
                numbers(week, week),
                words.range(week.dates()),
                time(todo),
                runs(todo).stream().map(run -> view(run, week)).toList()));
    }

    private EntryView view(List<PlanEntry> run, PlanWeek week) {
        PlanEntry entry = run.get(0);
        int topic = schedule.roadmap().numberOf(entry.topic().id());
        boolean isNew = !entry.review() && !seen.get(topic);
        seen.set(topic);
        return entries.of(run, week.dates(), isNew);
    }

    /** Joins what is one after the other about the same topic. */
    private static List<List<PlanEntry>> runs(List<PlanEntry> todo) {
        List<List<PlanEntry>> runs = new ArrayList<>();
        for (PlanEntry entry : todo) {
            List<PlanEntry> run = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (!run.isEmpty() && belongsTo(run.get(0), entry)) {
                run.add(entry);
            } else {
                runs.add(new ArrayList<>(List.of(entry)));
            }
        }
        return runs;
    }

    private static boolean belongsTo(PlanEntry one, PlanEntry other) {
        return one.topic() == other.topic() && one.review() == other.review();
    }

    private String time(List<PlanEntry> todo) {
        return todo.stream().allMatch(PlanEntry::done)
                ? words.say("done")
                : words.minutes(todo.stream().mapToLong(PlanEntry::minutes).sum());
    }

    @Override
    public void idle(IdleWeeks weeks) {
        reader.accept(new WeekView(
                numbers(weeks.first(), weeks.last()), words.range(weeks.dates()), reason(weeks), List.of()));
    }

    private String reason(IdleWeeks weeks) {
        return switch (weeks.reason()) {
            case NO_STUDY_TIME -> words.say("no-study-time");
            case KEPT_FREE ->
                words.say(
                        "kept-free",
                        weeks.keptFor().stream()
                                .map(phase -> Shown.isolated(phase.title()))
                                .collect(Collectors.joining(words.say("comma"))));
            case NOTHING_FINISHED -> words.say("nothing-finished");
            case NOTHING_PLANNED -> words.say("nothing-planned");
        };
    }

    /** Weeks without study time have no number. */
    private String numbers(PlanWeek first, PlanWeek last) {
        if (first.free()) {
            return "";
        }
        String number = words.number(first.number());
        return first.number() == last.number()
                ? words.say("week", number)
                : words.say("weeks", number, words.number(last.number()));
    }
}
