package org.learnroadmap.core.calendar;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import org.learnroadmap.core.model.Limits;

/**
 * The work-time axis of a study calendar, in closed form: stretches of days that repeat weekly, cut where a
 * rule begins or ends. A position is found by binary search over the stretches and one division.
 *
 * <p>Without an end and without an array of days. Immutable and safe to share between threads. Both
 * directions take O(log stretches).
 *
 * @since 0.1
 */
public final class CalendarAxis implements WorkAxis {

    /** The days of weeks and exceptions after this date are those of its week: no plan gets there. */
    private static final LocalDate END = DateRange.MAX.plusDays(1);

    private static final int WEEK = 7;

    private final int[] firstDay;
    private final long[] position;
    /** For each stretch the minutes of its first 0 to 7 days. */
    private final int[][] sums;

    private CalendarAxis(StudyCalendar calendar, LocalDate start, List<LocalDate> cuts, Set<LocalDate> clockChanges) {
        int stretches = cuts.size();
        firstDay = new int[stretches];
        position = new long[stretches];
        sums = new int[stretches][WEEK + 1];
        for (int i = 0; i < stretches; i++) {
            LocalDate first = cuts.get(i);
            firstDay[i] = (int) ChronoUnit.DAYS.between(start, first);
            boolean last = i + 1 == stretches;
            int length = last ? WEEK : (int) Math.min(WEEK, ChronoUnit.DAYS.between(first, cuts.get(i + 1)));
            for (int day = 0; day < length; day++) {
                LocalDate date = first.plusDays(day);
                sums[i][day + 1] = sums[i][day] + calendar.minutesOn(date, clockChanges.contains(date));
            }
            // A stretch shorter than a week never repeats; what follows its last day is not asked for.
            Arrays.fill(sums[i], length, WEEK + 1, sums[i][length]);
            if (i > 0) {
                position[i] = position[i - 1] + within(i - 1, firstDay[i] - firstDay[i - 1]);
            }
        }
    }

    /** Returns the axis of a calendar from a date on. O(rules x log rules). */
    public static CalendarAxis of(StudyCalendar calendar, LocalDate start) {
        NavigableSet<LocalDate> cuts = new TreeSet<>(calendar.changes().keySet());
        calendar.off().forEach(range -> {
            cuts.add(range.first());
            cuts.add(behind(range.last()));
        });
        calendar.days().keySet().forEach(date -> addDay(cuts, date));
        Set<LocalDate> clockChanges = new HashSet<>(calendar.clockChanges(start, start.plusYears(Limits.MOST_YEARS)));
        clockChanges.forEach(date -> addDay(cuts, date));
        cuts.add(start);
        LocalDate end = start.isBefore(END) ? END : start;
        return new CalendarAxis(calendar, start, List.copyOf(cuts.subSet(start, true, end, true)), clockChanges);
    }

    private static LocalDate behind(LocalDate date) {
        return date.isBefore(END) ? date.plusDays(1) : date;
    }

    private static void addDay(NavigableSet<LocalDate> cuts, LocalDate date) {
        cuts.add(date);
        cuts.add(behind(date));
    }

    /** Returns all the minutes there will ever be; nothing if study time never ends. */
    public OptionalLong total() {
        int last = sums.length - 1;
        return sums[last][WEEK] > 0 ? OptionalLong.empty() : OptionalLong.of(position[last]);
    }

    @Override
    public long before(int day) {
        if (day <= 0) {
            return 0;
        }
        int i = Arrays.binarySearch(firstDay, day);
        int stretch = i >= 0 ? i : -i - 2;
        return position[stretch] + within(stretch, day - firstDay[stretch]);
    }

    @Override
    public int startDay(long position) {
        int stretch = stretchAt(position);
        int[] sum = sums[stretch];
        long rest = position - this.position[stretch];
        int week = sum[WEEK];
        if (week == 0) {
            return NEVER;
        }
        long weeks = rest / week;
        int inWeek = (int) (rest % week);
        int day = 0;
        while (sum[day + 1] <= inWeek) {
            day++;
        }
        long answer = firstDay[stretch] + weeks * WEEK + day;
        return answer >= NEVER ? NEVER : (int) answer;
    }

    private long within(int stretch, int days) {
        int[] sum = sums[stretch];
        return (long) (days / WEEK) * sum[WEEK] + sum[days % WEEK];
    }

    /** The last stretch that begins at or before a position: stretches without study time begin where the next does. */
    private int stretchAt(long wanted) {
        int low = 0;
        int high = position.length - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (position[middle] <= wanted) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }
}
