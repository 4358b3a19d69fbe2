package org.learnroadmap.core.change;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;

/**
 * Somebody for whom two versions of a roadmap are planned, to see what the change does to people.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @param id      for programs, such as {@code daily}
 * @param says    what sets this learner apart, as a phrase that follows <i>with</i>, such as {@code an hour every day}
 * @param request when and how this learner studies, and by when something is to be finished. Ids in it are those of the new
 *                version; the old one is planned with those that it had then
 * @since 0.1
 */
public record ReferenceLearner(String id, String says, Request request) {

    /**
     * The first day of the {@linkplain #usual() usual} learners, a Monday: their weeks are those of the calendar. It is fixed,
     * so that equal versions give equal answers on any day.
     */
    public static final LocalDate START = LocalDate.of(2026, 1, 5);

    /**
     * Checks the components.
     *
     * @throws IllegalArgumentException if the id or the phrase is blank, or the request has no start
     */
    public ReferenceLearner {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(says, "says");
        Objects.requireNonNull(request, "request");
        if (id.isBlank() || says.isBlank()) {
            throw new IllegalArgumentException("id and says must not be blank, were '" + id + "' and '" + says + "'");
        }
        if (request.start().isEmpty()) {
            throw new IllegalArgumentException("the request of reference learner '" + id + "' needs a start");
        }
    }

    /**
     * Returns the three that stand for most: {@code daily} has an hour every day, {@code evenings} five hours a week (an
     * hour on Monday and Wednesday evening, three on Saturday), {@code weekends} three hours on Saturday and Sunday. They
     * learn everything, at a steady pace, and begin on {@link #START}.
     */
    public static List<ReferenceLearner> usual() {
        return List.of(
                new ReferenceLearner("daily", "an hour every day", request(StudyCalendar.everyDay(60))),
                new ReferenceLearner(
                        "evenings",
                        "1h on Mon and Wed, 3h on Sat",
                        request(StudyCalendar.builder()
                                .on(DayOfWeek.MONDAY, 60)
                                .on(DayOfWeek.WEDNESDAY, 60)
                                .on(DayOfWeek.SATURDAY, 180)
                                .build())),
                new ReferenceLearner(
                        "weekends",
                        "3h on Sat and Sun",
                        request(StudyCalendar.weekly(DayOfWeek.SATURDAY, 180, DayOfWeek.SUNDAY, 180))));
    }

    private static Request request(StudyCalendar calendar) {
        return Request.startingOn(START)
                .calendar(calendar)
                .pace(PaceSpec.STEADY)
                .build();
    }
}
