package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.learnroadmap.core.calendar.CalendarAxis;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.internal.text.Listing;
import org.learnroadmap.core.model.Topic;

/**
 * Finds what to change so that every deadline is met. What is found by arithmetic is planned again with everything else
 * as it was, and offered only if that plan is late by nothing.
 */
final class FixSearch {

    private static final int MINUTES_OF_A_DAY = 24 * 60;
    private static final int MOST_DAYS_EARLIER = 1000;

    private final Plan plan;
    private final Schedule schedule;
    private final Deadlines deadlines;

    FixSearch(Plan plan, Schedule schedule, Deadlines deadlines) {
        this.plan = plan;
        this.schedule = schedule;
        this.deadlines = deadlines;
    }

    /** Returns the fixes. Takes a plan for each, and up to twenty for an earlier start if a pace has a budget of its own. */
    List<Fix> find() {
        return Stream.of(Fix.Kind.values()).flatMap(kind -> find(kind).stream()).toList();
    }

    /** Returns the fix of one kind. */
    Optional<Fix> find(Fix.Kind kind) {
        if (schedule.isInTime()) {
            return Optional.empty();
        }
        return switch (kind) {
            case MORE_MINUTES -> moreMinutes();
            case LATER_DEADLINE -> laterDeadlines();
            case EARLIER_START -> earlierStart();
            case LEAVE_OUT -> leaveOut();
        };
    }

    private Optional<Fix> moreMinutes() {
        OptionalInt extra = deadlines.demand().extraMinutesPerStudyDay();
        if (extra.isEmpty() || extra.getAsInt() == 0 || extra.getAsInt() >= MINUTES_OF_A_DAY) {
            return Optional.empty();
        }
        int minutes = extra.getAsInt();
        String says = "study " + (minutes == 1 ? "1 more minute" : minutes + " more minutes") + " on each study day";
        StudyCalendar calendar = plan.calendar().plusMinutes(minutes);
        return inTime(request().calendar(calendar)).map(with -> Fix.moreMinutes(says, minutes, with.finish()));
    }

    /** The plan as it is keeps deadlines that are moved to where it finishes. */
    private Optional<Fix> laterDeadlines() {
        Request.Builder request = request();
        Map<String, LocalDate> moved = new TreeMap<>();
        schedule.lateDaysById().forEach((id, late) -> {
            LocalDate deadline = plan.request().deadlines().get(id);
            if (late > 0 && deadline != null) {
                moved.put(id, deadline.plusDays(late));
            }
        });
        moved.forEach(request::deadline);
        String says = (moved.size() == 1 ? "move the deadline of " : "move the deadlines of ")
                + Listing.few(moved.entrySet().stream()
                        .map(entry -> "'" + entry.getKey() + "' to " + entry.getValue())
                        .toList());
        return moved.isEmpty()
                ? Optional.empty()
                : inTime(request).map(with -> Fix.laterDeadline(says, moved, with.finish()));
    }

    /** Whoever has begun cannot begin sooner. Goes back from the start until the study time that is missing lies before it. */
    private Optional<Fix> earlierStart() {
        OptionalLong latest = deadlines.demand().latestBegin();
        if (plan.from().isAfter(plan.start())
                || plan.standing().isPresent()
                || latest.isEmpty()
                || latest.getAsLong() >= 0) {
            return Optional.empty();
        }
        long missing = -latest.getAsLong();
        LocalDate start = plan.start();
        LocalDate first = plan.start().minusYears(plan.limits().years());
        while (missing > 0 && start.isAfter(first) && start.isAfter(DateRange.MIN)) {
            start = start.minusDays(1);
            missing -= plan.calendar().minutesOn(start);
        }
        return missing > 0 ? Optional.empty() : latestOf(start);
    }

    /** A pace that does not use the whole calendar may need a still earlier start: looks ever further back, then between. */
    private Optional<Fix> latestOf(LocalDate latest) {
        Optional<Schedule> with = beginningOn(latest);
        if (with.isPresent() || deadlines.optimum().axis() instanceof CalendarAxis) {
            return with.map(schedule -> Fix.earlierStart("begin on " + latest, latest, schedule.finish()));
        }
        long tooFew = ChronoUnit.DAYS.between(latest, plan.start());
        long enough = tooFew;
        while (with.isEmpty() && enough < MOST_DAYS_EARLIER) {
            tooFew = enough;
            enough *= 2;
            with = beginningOn(plan.start().minusDays(enough));
        }
        while (with.isPresent() && enough - tooFew > 1) {
            long middle = (tooFew + enough) / 2;
            Optional<Schedule> between = beginningOn(plan.start().minusDays(middle));
            tooFew = between.isPresent() ? tooFew : middle;
            enough = between.isPresent() ? middle : enough;
            with = between.isPresent() ? between : with;
        }
        LocalDate earlier = plan.start().minusDays(enough);
        return with.map(schedule -> Fix.earlierStart("begin on " + earlier, earlier, schedule.finish()));
    }

    private Optional<Schedule> beginningOn(LocalDate start) {
        return inTime(request().start(start));
    }

    private Optional<Fix> leaveOut() {
        LeaveOut search = new LeaveOut(plan, deadlines);
        BitSet leftOut = search.find();
        if (leftOut.isEmpty()) {
            return Optional.empty();
        }
        List<Topic> topics =
                leftOut.stream().mapToObj(plan.roadmap().topics()::get).toList();
        String says = "leave out "
                + Listing.few(
                        topics.stream().map(topic -> "'" + topic.id() + "'").toList())
                + (search.isFewest() && topics.size() > 1 ? ", the fewest optional topics that are enough" : "");
        BitSet all = (BitSet) plan.leftOut().clone();
        all.or(leftOut);
        return plan.again(request().build(), all)
                .filter(Schedule::isInTime)
                .map(with -> Fix.leaveOut(says, topics, with.finish()));
    }

    private Request.Builder request() {
        return plan.request().toBuilder().calendar(plan.calendar());
    }

    private Optional<Schedule> inTime(Request.Builder request) {
        return plan.again(request.build(), plan.leftOut()).filter(Schedule::isInTime);
    }
}
