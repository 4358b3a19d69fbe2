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
}
