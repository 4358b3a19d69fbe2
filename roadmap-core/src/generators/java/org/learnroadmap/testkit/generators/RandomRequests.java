package org.learnroadmap.testkit.generators;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;

/**
 * Makes requests that can be planned. Equal seeds make equal requests.
 *
 * @since 0.1
 */
public final class RandomRequests {

    private static final List<PaceSpec> PACES = List.of(
            PaceSpec.STEADY,
            PaceSpec.of("as-written"),
            PaceSpec.of("hours-per-week", Map.of("hours", "3.5")),
            PaceSpec.of("hours-per-week", Map.of("hours", "9")),
            PaceSpec.parse("finish-by:date=2026-11-30"),
            PaceSpec.parse("ramp-up:from=0.3,weeks=4+finish-by:date=2027-03-31"),
            PaceSpec.parse("ramp-up+as-written"),
            PaceSpec.parse("interleaved:topics=3+ramp-up:weeks=1"));

    private RandomRequests() {}

    /** Makes a request with a random start, calendar, pace, tiers to leave out and assumptions. */
    public static Request request(long seed) {
        Random random = new Random(seed);
        LocalDate start = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
        Request.Builder request = Request.startingOn(start)
                .calendar(RandomCalendars.calendar(random.nextLong(), start))
                .pace(PACES.get(random.nextInt(PACES.size())));
        if (random.nextInt(3) == 0) {
            request.without(random.nextBoolean() ? Tier.OPTIONAL : Tier.RECOMMENDED);
        }
        if (random.nextInt(3) == 0) {
            request.assume(TopicKind.STUDY, random.nextInt(300));
        }
        return request.build();
    }

    /**
     * Makes a request as {@link #request} does, with deadlines, not-before and fixed dates for some topics and phases of a
     * roadmap and now and then for all of it. It can be planned; whether the deadlines can be met is left to chance.
     */
    public static Request dated(long seed, Roadmap roadmap) {
        Request plain = request(seed);
        return new Dates(
                        new Random(~seed),
                        roadmap,
                        plain.start().orElseThrow(),
                        plain.calendar().orElseThrow())
                .addTo(plain.toBuilder())
                .build();
    }

    /** Dates about the time that the topics of a roadmap take. */
    private static final class Dates {
        private static final int USUAL_MINUTES = 120;

        final Random random;
        final Roadmap roadmap;
        final LocalDate start;
        final StudyCalendar calendar;
        final int days;

        Dates(Random random, Roadmap roadmap, LocalDate start, StudyCalendar calendar) {
            this.random = random;
            this.roadmap = roadmap;
            this.start = start;
            this.calendar = calendar;
            long left = roadmap.topics().stream()
                    .mapToLong(topic -> topic.effort().map(Effort::likely).orElse(USUAL_MINUTES))
                    .sum();
            LocalDate last = start;
            for (left -= calendar.minutesOn(last); left > 0; left -= calendar.minutesOn(last)) {
                last = last.plusDays(1);
            }
            long needed = 1 + ChronoUnit.DAYS.between(start, last);
            days = (int) (needed * (1 + random.nextInt(6)) / 2) + 1;
        }

        Request.Builder addTo(Request.Builder request) {
            for (Topic topic : roadmap.topics()) {
                if (random.nextInt(20) == 0) {
                    request.on(topic.id(), studyDay());
                } else {
                    addTo(request, topic.id(), 5);
                }
            }
            roadmap.allPhases().forEach(phase -> addTo(request, phase.id(), 4));
            addTo(request, Request.ROADMAP, 5);
            return request;
        }

        private void addTo(Request.Builder request, String id, int oneIn) {
            if (random.nextInt(oneIn) == 0) {
                request.deadline(id, start.plusDays(days / 4 + random.nextInt(days)));
            }
            if (random.nextInt(2 * oneIn) == 0) {
                request.notBefore(id, start.plusDays(random.nextInt(days) - days / 4));
            }
        }

        private LocalDate studyDay() {
            LocalDate date = start.plusDays(random.nextInt(days));
            while (calendar.minutesOn(date) == 0) {
                date = date.plusDays(1);
            }
            return date;
        }
    }

    /** Makes a request with all that a request can say, whether it can be planned or not; ids are any texts. */
    public static Request anything(long seed) {
        Random random = new Random(seed);
        Request.Builder request = random.nextBoolean() ? request(seed).toBuilder() : Request.builder();
        if (random.nextInt(3) == 0) {
            request.pace(PaceSpec.of(RandomTexts.key(random), Map.of("key", RandomTexts.any(random), "weeks", "3"))
                    .over(PACES.get(random.nextInt(PACES.size()))));
        }
        for (int i = random.nextInt(6); i > 2; i--) {
            LocalDate date = LocalDate.of(2026, 1, 1).plusDays(random.nextInt(400));
            request.deadline(RandomTexts.key(random), date)
                    .notBefore(RandomTexts.key(random), date)
                    .on(RandomTexts.key(random), date);
        }
        for (int i = random.nextInt(6); i > 3; i--) {
            request.known(id(random)).leaveOut(id(random)).target(id(random));
        }
        for (Tier tier : Tier.values()) {
            if (random.nextInt(4) == 0) {
                request.without(tier);
            }
        }
        for (TopicKind kind : TopicKind.values()) {
            if (random.nextInt(3) == 0) {
                request.assume(kind, random.nextInt(5000));
            }
        }
        return request.build();
    }

    private static String id(Random random) {
        String key = RandomTexts.key(random);
        return key.isBlank() ? "t" + random.nextInt(100) : key;
    }
}
