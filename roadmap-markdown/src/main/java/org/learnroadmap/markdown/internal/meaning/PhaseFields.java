package org.learnroadmap.markdown.internal.meaning;

import java.util.Locale;
import java.util.Optional;
import org.learnroadmap.core.model.ClaimedDuration;
import org.learnroadmap.core.model.Span;
import org.learnroadmap.markdown.internal.text.DurationText;
import org.learnroadmap.markdown.internal.text.EffortText;
import org.learnroadmap.markdown.internal.text.PeriodLabel;

/** Reads what a phase says of its time in lines such as {@code Time: 14 hours} and {@code Duration: 2 weeks}. */
final class PhaseFields {

    private final Reading reading;

    PhaseFields(Reading reading) {
        this.reading = reading;
    }

    /** Reads how many hours the phase takes, or how many a week; tells whether the field says so. */
    boolean hours(PhaseDraft phase, Named named) {
        Optional<String> effort = EffortText.read(named.value());
        Optional<String> rate = EffortText.rate(named.value());
        if (effort.isEmpty() && rate.isEmpty()) {
            return false;
        }
        boolean weekly =
                rate.isPresent() || named.title().toLowerCase(Locale.ROOT).contains("week");
        if (phase.hours != null || rate.isPresent()) {
            phase.description.add(named.title() + ": " + named.value());
        }
        if (phase.hours == null) {
            String hours = rate.map(number -> number + "h").or(() -> effort).orElseThrow();
            phase.hours = new PhaseDraft.Stated(hours, weekly, named.node().line());
        }
        below(phase, named);
        return true;
    }

    /** A field has no more than its value; what stands below it all the same describes the phase. */
    private void below(PhaseDraft phase, Named named) {
        reading.place(named.node());
        named.node().children().forEach(child -> phase.description.addAll(reading.entries(child)));
    }

    /** Reads how long the phase takes, or which weeks; tells whether the field says so. */
    boolean lasts(PhaseDraft phase, Named named) {
        Optional<ClaimedDuration> found = DurationText.read(named.value());
        Optional<PeriodLabel> label = PeriodLabel.parse(named.value());
        if (found.isPresent() && found.get().minWeeks() > 0 && found.get().maxWeeks() <= Span.MAX) {
            phase.lasts = new Span(found.get().minWeeks(), found.get().maxWeeks());
        } else if (found.isPresent()) {
            phase.description.add(named.title() + ": " + named.value());
        } else if (label.isPresent()
                && label.get().unit() == PeriodLabel.Unit.WEEK
                && label.get().title().isBlank()) {
            phase.weeks = new Span(label.get().first(), label.get().last());
        } else {
            return hours(phase, named);
        }
        below(phase, named);
        return true;
    }
}
