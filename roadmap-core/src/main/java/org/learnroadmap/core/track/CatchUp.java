package org.learnroadmap.core.track;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;

/**
 * Finds the fewest more minutes a day, until a date, with which an aim is reached, by planning.
 *
 * <p>A guess by arithmetic is exact wherever a plan uses all study time, and never too high; from there the search doubles
 * its steps and then halves them. What it finds is enough, and one minute less is not.
 */
final class CatchUp {

    private static final int DAY = 24 * 60;

    /** A number of minutes that is enough, and the plan with them. */
    record Enough(int minutes, Schedule schedule) {}

    private final Schedule schedule;
    private final DateRange dates;
    private final Function<Request, Optional<Schedule>> reached;

    /**
     * Prepares.
     *
     * @param until   not before the first day that was planned
     * @param reached plans a request; nothing if the aim is not reached
     */
    CatchUp(Schedule schedule, LocalDate until, Function<Request, Optional<Schedule>> reached) {
        this.schedule = schedule;
        this.reached = reached;
        dates = new DateRange(schedule.from(), until);
    }

    /**
     * Returns the fewest minutes; nothing if none are enough. Takes two plans where the guess is right, else about ten.
     *
     * @param missing the minutes that have to fit into the days more than do now, at most; 0 if that is not known
     */
    Optional<Enough> fewest(long missing) {
        int days = StudyTime.daysBetween(schedule.calendar(), dates.first(), dates.last());
        if (days == 0) {
            return Optional.empty();
        }
        int tooFew = (int) Math.min(DAY, Math.max(0, (missing + days - 1) / days - 1));
        @Nullable Enough enough = tooFew == 0 ? null : with(tooFew).orElse(null);
        tooFew = enough == null ? tooFew : 0;
        int step = 1;
        while (enough == null && tooFew < DAY) {
            int minutes = Math.min(DAY, tooFew + step);
            enough = with(minutes).orElse(null);
            tooFew = enough == null ? minutes : tooFew;
            step *= 2;
        }
        while (enough != null && enough.minutes - tooFew > 1) {
            int middle = (tooFew + enough.minutes) / 2;
            Optional<Enough> between = with(middle);
            tooFew = between.isPresent() ? tooFew : middle;
            enough = between.orElse(enough);
        }
        return Optional.ofNullable(enough);
    }

    private Optional<Enough> with(int minutes) {
        Request request = schedule.request().toBuilder()
                .calendar(schedule.calendar().plusMinutes(dates, minutes))
                .build();
        return reached.apply(request).map(plan -> new Enough(minutes, plan));
    }
}
