package org.learnroadmap.testkit.generators;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.learnroadmap.core.model.Tier;
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
            PaceSpec.of("hours-per-week", Map.of("hours", "9")));

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
}
