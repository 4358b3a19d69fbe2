package com.example.acme;

import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.learnroadmap.core.option.Option;
import org.learnroadmap.core.option.OptionType;
import org.learnroadmap.core.pace.BudgetDay;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.spi.PaceStrategy;

/** Studies half of each day. Keeps every promise. */
public class HalfDays implements PaceStrategy {

    public HalfDays() {}

    @Override
    public String id() {
        return "acme.half-days";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public List<Option> options() {
        return List.of(Option.withDefault("topics", OptionType.NUMBER, "1", "how many topics share a day"));
    }

    @Override
    public Pace pace(PaceContext context) {
        Objects.requireNonNull(context, "context");
        return Pace.builder()
                .budgetByDate(budget(context))
                .topicsAtOnce(topicsAtOnce(context))
                .build();
    }

    ToIntFunction<BudgetDay> budget(PaceContext context) {
        return day -> (day.capacity() + 1) / 2;
    }

    int topicsAtOnce(PaceContext context) {
        return 1;
    }
}
