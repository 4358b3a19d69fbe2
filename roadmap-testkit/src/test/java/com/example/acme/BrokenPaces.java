package com.example.acme;

import java.time.LocalDate;
import java.time.temporal.WeekFields;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.ToIntFunction;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.option.Option;
import org.learnroadmap.core.option.OptionType;
import org.learnroadmap.core.option.Options;
import org.learnroadmap.core.pace.BudgetDay;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;

/** Pace strategies that break promises, in ways that happen. */
public final class BrokenPaces {

    private BrokenPaces() {}

    public static class TakesNull extends HalfDays {
        @Override
        public Pace pace(PaceContext context) {
            return context == null ? Pace.asCalendar() : super.pace(context);
        }
    }

    public static class MoreThanADayHas extends HalfDays {
        @Override
        ToIntFunction<BudgetDay> budget(PaceContext context) {
            return day -> day.capacity() + 15;
        }
    }

    /** Only plans of years would show it. */
    public static class LessAndLess extends HalfDays {
        @Override
        ToIntFunction<BudgetDay> budget(PaceContext context) {
            LocalDate last = context.start().plusDays(750);
            return day -> day.date().isAfter(last) ? -1 : day.capacity();
        }
    }

    public static class LooksAtWhatIsPlaced extends HalfDays {
        @Override
        ToIntFunction<BudgetDay> budget(PaceContext context) {
            return day -> day.placed() > 1000 ? day.capacity() : (day.capacity() + 1) / 2;
        }
    }

    public static class NegativeMinutes extends HalfDays {
        @Override
        public Pace pace(PaceContext context) {
            return super.pace(context).toBuilder()
                    .minutes(topic -> OptionalInt.of(context.minutes(topic) - 20))
                    .build();
        }
    }

    public static class WeeksOfTheMachine extends HalfDays {
        @Override
        @SuppressWarnings("DefaultLocale")
        int topicsAtOnce(PaceContext context) {
            return WeekFields.of(Locale.getDefault()).getFirstDayOfWeek().getValue();
        }
    }

    public static class CountsPlans extends HalfDays {
        private int plans;

        @Override
        synchronized int topicsAtOnce(PaceContext context) {
            return 1 + plans++ % 7;
        }
    }

    /** Right on one thread, however often. */
    public static class SharesAField extends HalfDays {
        private int topics;

        @Override
        int topicsAtOnce(PaceContext context) {
            topics = 1 + context.roadmap().topics().size() % 3;
            BrokenLoaders.pause(2);
            return topics;
        }
    }

    /** Looks for the first study day, which need not be there. */
    public static class WaitsForADay extends HalfDays {
        @Override
        int topicsAtOnce(PaceContext context) {
            while (context.calendar().equals(StudyCalendar.everyDay(0))) {
                BrokenLoaders.pause(50);
            }
            return 1;
        }
    }

    public static class AssumesNoTime extends HalfDays {
        @Override
        public Optional<StudyCalendar> assumedCalendar(Options options) {
            return Optional.of(StudyCalendar.everyDay(0));
        }
    }

    public static class BareCodes extends HalfDays {
        @Override
        public Pace pace(PaceContext context) {
            context.findings().info("half-days", context.path(), "half of each day is used");
            return super.pace(context);
        }
    }

    public static class OptionOfOneLetter extends HalfDays {
        @Override
        public List<Option> options() {
            return List.of(Option.withDefault("t", OptionType.NUMBER, "1", "how many topics share a day"));
        }
    }

    public static class NeverUsable extends HalfDays {
        @Override
        public Pace pace(PaceContext context) {
            context.findings().error("acme.wrong", context.path(), "this is never right");
            return super.pace(context);
        }
    }
}
