package org.learnroadmap.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.example.acme.BrokenPaces;
import com.example.acme.HalfDays;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A sound pace strategy passes, and each broken one fails the promises that it breaks, with what was seen. */
class PaceStrategyContractTest {

    private static final String USABLE = "whatever is planned";

    private static final String WITHIN = "a day is never used beyond";

    private static final String BY_DATE = "a budget by date";

    private static final String HARDLY_ANY = "calendars with hardly any time";

    @Test
    void aSoundPacePasses() {
        assertThat(ContractRun.broken(HalfDaysContract.class, HalfDays.class, false))
                .isEmpty();
    }

    static Stream<BrokenPlugin> brokenPaces() {
        return Stream.of(
                broken(BrokenPaces.TakesNull.class, "pace(null)", "no exception", "an argument that is null"),
                broken(BrokenPaces.MoreThanADayHas.class, "calendar", "which has", WITHIN, USABLE, HARDLY_ANY),
                broken(
                        BrokenPaces.LessAndLess.class,
                        "without any study day",
                        "-1 minutes on 2028-01-26",
                        WITHIN,
                        HARDLY_ANY),
                broken(BrokenPaces.LooksAtWhatIsPlaced.class, "calendar", "asked once more with other", BY_DATE),
                broken(BrokenPaces.NegativeMinutes.class, "plan of seed", "pace-refused", USABLE, HARDLY_ANY),
                broken(BrokenPaces.WeeksOfTheMachine.class, "plan of seed", "differs from", "the same question"),
                broken(
                        BrokenPaces.CountsPlans.class,
                        "plan of seed",
                        "differs from",
                        "the same question",
                        "many threads"),
                broken(BrokenPaces.SharesAField.class, "one of 8 threads", "differs from", "many threads"),
                broken(
                        BrokenPaces.WaitsForADay.class,
                        "a calendar without any study day",
                        "no answer in time",
                        HARDLY_ANY,
                        WITHIN,
                        BY_DATE),
                broken(
                        BrokenPaces.AssumesNoTime.class,
                        "options {}",
                        "no minute in four weeks",
                        "a calendar that is assumed"),
                broken(BrokenPaces.BareCodes.class, "roadmap 'random-", "begin with 'acme.'", "codes of findings"),
                broken(BrokenPaces.OptionOfOneLetter.class, "option 'ts'", "it has t", "a misspelt option"),
                broken(BrokenPaces.NeverUsable.class, "'acme.half-days'", "none of 25 random plans", USABLE));
    }

    private static BrokenPlugin broken(Class<?> pace, String with, String seen, String promise, String... more) {
        List<String> promises = new ArrayList<>(List.of(promise));
        promises.addAll(List.of(more));
        return new BrokenPlugin(pace, promises, with, seen);
    }

    @ParameterizedTest
    @MethodSource("brokenPaces")
    void aBrokenPaceFailsThePromisesThatItBreaks(BrokenPlugin pace) {
        pace.checkWith(HalfDaysContract.class);
    }
}
