package org.learnroadmap.examples.plugins;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.option.Option;
import org.learnroadmap.core.option.OptionType;
import org.learnroadmap.core.pace.BudgetDay;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.spi.PaceStrategy;

/**
 * Studies in terms, with breaks between them that stay free. Changes another pace: within terms it stays as it is, so that
 * {@code example.terms:breaks=3/12+hours-per-week:hours=20} is 20 hours a week in terms and none in breaks.
 *
 * <p>A topic is not begun before its term. That is the one its phase names ({@code attributes: {term: 3}}); otherwise,
 * with the option {@code credits}, the first that comes after the terms of what it requires and has room for its credits
 * ({@code attributes: {credits: 6}}).
 */
public final class TermPace implements PaceStrategy {

    /** Creates the strategy. */
    public TermPace() {}

    @Override
    public String id() {
        return "example.terms";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.withDefault("weeks", OptionType.NUMBER, "15", "the weeks of a term"),
                Option.withDefault(
                        "breaks",
                        OptionType.TEXT,
                        "3",
                        "the weeks between terms, in turn, such as 3/12 for winter and summer"),
                Option.optional(
                        "first", OptionType.DATE, "the first day of the first term; otherwise that of the plan"),
                Option.optional("credits", OptionType.NUMBER, "the most credits in a term, such as 30"));
    }

    @Override
    public boolean wraps() {
        return true;
    }

    @Override
    public Pace pace(PaceContext context) {
        Pace over = context.over().orElse(Pace.asCalendar());
        Optional<Terms> terms = terms(context);
        if (terms.isEmpty()) {
            return over;
        }
        TermPlan plan = new TermPlan(context, terms.get());
        Function<Topic, Optional<LocalDate>> earliest = over.earliest().orElse(topic -> Optional.empty());
        Pace.Builder pace = over.toBuilder().earliest(topic -> later(plan.begin(topic), earliest.apply(topic)));
        ToIntFunction<BudgetDay> used = over.budget().orElse(BudgetDay::capacity);
        ToIntFunction<BudgetDay> budget = day -> {
            int minutes = used.applyAsInt(day); // Asked about every day: a pace may count them.
            return terms.get().isInTerm(day.date()) ? minutes : 0;
        };
        boolean byDate = over.budget().isEmpty() || over.budgetByDate();
        return byDate ? pace.budgetByDate(budget).build() : pace.budget(budget).build();
    }

    /** Returns the terms; nothing if an option says something that makes no sense, which is a finding. */
    private static Optional<Terms> terms(PaceContext context) {
        String breaks = context.options().text("breaks").orElseThrow();
        BigDecimal weeks = context.options().number("weeks").orElseThrow();
        boolean sound = true;
        if (weeks.signum() == 0 || weeks.stripTrailingZeros().scale() > 0) {
            sound = refuse(context, "weeks", weeks.toPlainString(), "a whole number of at least 1, such as 15");
        }
        if (!breaks.matches("\\d{1,3}(/\\d{1,3}){0,11}")) {
            sound = refuse(context, "breaks", breaks, "weeks, parted by slashes, such as 3/12");
        }
        if (context.options()
                .number("credits")
                .filter(credits -> credits.signum() == 0)
                .isPresent()) {
            sound = refuse(context, "credits", "0", "more than 0, such as 30");
        }
        if (!sound) {
            return Optional.empty();
        }
        return Optional.of(new Terms(
                context.options().date("first").orElse(context.start()),
                weeks.min(BigDecimal.valueOf(Terms.MOST_WEEKS)).intValueExact(),
                Arrays.stream(breaks.split("/")).map(Integer::valueOf).toList(),
                context.start().plusYears(context.limits().years())));
    }

    private static boolean refuse(PaceContext context, String option, String value, String wanted) {
        context.findings()
                .error(
                        "example.option",
                        context.path() + "." + option,
                        "option '{option}' of pace 'example.terms' is '{value}'; write {wanted}",
                        "option",
                        option,
                        "value",
                        value,
                        "wanted",
                        wanted);
        return false;
    }

    private static Optional<LocalDate> later(Optional<LocalDate> one, Optional<LocalDate> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.or(() -> other);
        }
        return one.get().isAfter(other.get()) ? one : other;
    }
}
