package org.learnroadmap.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.TimeOff;

/** What time off costs, as a sentence. */
final class TimeOffText {

    /** More ids than that are counted. */
    private static final int MOST = 6;

    private TimeOffText() {}

    /** Returns {@code Time off from 2026-03-01 to 2026-03-07 moves the finish by 5 days to 2026-04-10.} or the like. */
    static String says(TimeOff timeOff) {
        Schedule with = timeOff.schedule();
        List<String> costs = new ArrayList<>();
        if (timeOff.finishDays() != 0) {
            costs.add("moves the finish " + moved(timeOff.finishDays()) + " to " + with.finish());
        }
        if (!timeOff.broken().isEmpty()) {
            String deadlines = timeOff.broken().size() == 1 ? "the deadline of " : "the deadlines of ";
            costs.add("breaks " + deadlines + late(timeOff.broken(), with.lateDaysById()));
        }
        if (!timeOff.moreLate().isEmpty()) {
            costs.add("makes " + late(timeOff.moreLate(), with.lateDaysById()) + " even later");
        }
        String cost = costs.isEmpty() ? "costs nothing: the finish stays " + with.finish() : Words.list(costs);
        return "Time off " + dates(timeOff.dates().first(), timeOff.dates().last()) + " " + cost + ".";
    }

    private static String dates(LocalDate first, LocalDate last) {
        return first.equals(last) ? "on " + first : "from " + first + " to " + last;
    }

    private static String moved(int days) {
        return days > 0 ? "by " + Words.count(days, "day") : "forward by " + Words.count(-days, "day");
    }

    private static String late(List<String> ids, Map<String, Integer> late) {
        List<String> named = ids.stream()
                .map(id -> "'" + id + "' (" + Words.late(late.getOrDefault(id, 0)) + ")")
                .toList();
        return Words.some(named, MOST);
    }
}
