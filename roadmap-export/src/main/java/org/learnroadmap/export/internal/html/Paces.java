package org.learnroadmap.export.internal.html;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.TreeSet;
import org.learnroadmap.core.plan.Schedule;

/** When everything would be finished at other paces. Each is a plan of its own, so there are few. */
final class Paces {

    private static final List<Integer> USUAL =
            List.of(15, 20, 30, 45, 60, 75, 90, 120, 150, 180, 240, 300, 360, 420, 480);

    /** So many days at least tell what is usual. */
    private static final int LOOK_AHEAD = 28;

    private Paces() {}

    /** Returns the paces, slowest first, among them the plan itself at the place of its average study day. */
    static List<PaceRow> of(PagePlan plan) {
        Schedule schedule = plan.schedule();
        IntSummaryStatistics studyDays = studyDays(schedule);
        int usual = studyDays.getCount() == 0 ? USUAL.get(0) : (int) Math.max(1, Math.round(studyDays.getAverage()));
        TreeSet<Integer> minutes = new TreeSet<>(USUAL);
        minutes.add(usual);
        List<PaceRow> rows = new ArrayList<>();
        for (int each : minutes) {
            rows.add(each == usual ? planned(plan, each, studyDays) : row(plan, each));
        }
        return rows;
    }

    private static PaceRow row(PagePlan plan, int minutes) {
        Day finish = plan.schedule().finishWith(minutes).map(plan::day).orElse(null);
        return new PaceRow(minutes, plan.words().minutes(minutes), finish, false);
    }

    /** Days that differ are not the same plan as so many days of their average: this row is what was planned. */
    private static PaceRow planned(PagePlan plan, int minutes, IntSummaryStatistics studyDays) {
        String time = plan.words().minutes(minutes);
        boolean isEven = studyDays.getMin() == studyDays.getMax();
        return new PaceRow(
                minutes,
                isEven ? time : plan.words().say("pace-average", time),
                plan.day(plan.schedule().finish()),
                true);
    }

    /** Returns the minutes of the study days of the plan, of four weeks at least. O(days). */
    private static IntSummaryStatistics studyDays(Schedule schedule) {
        LocalDate end = schedule.from().plusDays(LOOK_AHEAD);
        LocalDate behind = schedule.finish().isAfter(end) ? schedule.finish() : end;
        return schedule.from()
                .datesUntil(behind)
                .mapToInt(schedule.calendar()::minutesOn)
                .filter(minutes -> minutes > 0)
                .summaryStatistics();
    }
}
