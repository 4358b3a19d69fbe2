package org.learnroadmap.core.internal.check;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.model.ClaimedDuration;
import org.learnroadmap.core.model.Element;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.model.Span;
import org.learnroadmap.core.model.Topic;

/**
 * Compares the weeks and days that an author wrote with each other: what lies outside of what is around it, weeks
 * without content, weeks that overlap or begin again, and the claimed duration.
 */
final class SpanCheck {

    /** The innermost span around an element; days count within it. */
    private record Frame(@Nullable Span weeks, int days, String name) {
        static final Frame NONE = new Frame(null, Integer.MAX_VALUE, "");

        Frame weeks(Optional<Span> span) {
            return span.map(weeks -> new Frame(weeks, 7 * weeks.length(), words("week", weeks)))
                    .orElse(this);
        }

        Frame days(Optional<Span> span) {
            return span.map(days -> new Frame(weeks, days.length(), words("day", days)))
                    .orElse(this);
        }
    }

    private final DiagnosticCollector findings;
    private int lastDay;

    SpanCheck(DiagnosticCollector findings) {
        this.findings = findings;
    }

    /** Checks all phases. O(phases x depth + topics). */
    void check(List<Phase> phases, Optional<ClaimedDuration> claimed) {
        WeekContent content = new WeekContent(findings);
        for (int i = 0; i < phases.size(); i++) {
            DefinitionPath path = DefinitionPath.ROADMAP.at("phases", i);
            content.addPhase(
                    phase(phases.get(i), path, Frame.NONE), phases.get(i).weeks(), path);
        }
        content.reportGaps(1, content.lastWeek(), DefinitionPath.ROADMAP.at("phases"));
        int weeks = Math.max(content.lastWeek(), (lastDay + 6) / 7);
        if (claimed.isPresent() && weeks > 0 && !content.beginsAgain()) {
            compare(claimed.get(), weeks, content.lastWeek() < weeks);
        }
    }

    private void compare(ClaimedDuration claimed, int weeks, boolean inDays) {
        if (weeks < claimed.minWeeks() || weeks > claimed.maxWeeks()) {
            findings.warning(
                    "duration-mismatch",
                    "duration",
                    inDays
                            ? "the roadmap claims {claimed}, and its days end with day {days}; change one of them"
                            : "the roadmap claims {claimed}, and its weeks end with week {weeks}; change one of them",
                    "claimed",
                    claimed,
                    "weeks",
                    weeks,
                    "days",
                    lastDay);
        }
    }

    /** Checks a phase and what is in it; returns the weeks for which there is something in it. */
    private WeekContent phase(Phase phase, DefinitionPath path, Frame around) {
        Frame frame = frame(phase, phase.weeks(), phase.days(), path, around);
        WeekContent content = new WeekContent(findings);
        for (int i = 0; i < phase.topics().size(); i++) {
            Topic topic = phase.topics().get(i);
            if (topic.weeks().isEmpty() && topic.days().isEmpty()) {
                content.addAnyWeek();
                continue;
            }
            DefinitionPath own = path.at("topics", i);
            frame(topic, topic.weeks(), topic.days(), own, frame);
            content.addTopic(isInside(topic.weeks(), frame) ? topic.weeks() : Optional.empty(), own);
        }
        for (int i = 0; i < phase.phases().size(); i++) {
            DefinitionPath child = path.at("phases", i);
            Phase part = phase.phases().get(i);
            WeekContent within = phase(part, child, frame);
            if (isInside(part.weeks(), frame)) {
                content.addPhase(within, part.weeks(), child);
            } else {
                content.addAnyWeek();
            }
        }
        phase.weeks().ifPresent(weeks -> content.reportGaps(weeks.first(), weeks.last(), path.at("weeks")));
        return content;
    }

    private Frame frame(Element element, Optional<Span> weeks, Optional<Span> days, DefinitionPath path, Frame around) {
        if (!isInside(weeks, around)) {
            findings.warning(
                    "weeks-outside-phase",
                    path.at("weeks").toString(),
                    "'{id}' has {weeks}, outside of {around} of the phase around it; weeks count from the start of the roadmap",
                    "id",
                    element.id(),
                    "weeks",
                    words("week", weeks.orElseThrow()),
                    "around",
                    words("week", Objects.requireNonNull(around.weeks)));
        }
        Frame frame = around.weeks(weeks);
        if (days.isPresent() && days.get().last() > frame.days) {
            findings.warning(
                    "days-outside-weeks",
                    path.at("days").toString(),
                    "'{id}' has {days}, beyond the {count} of {around}; days count from the start of the innermost weeks or days",
                    "id",
                    element.id(),
                    "days",
                    words("day", days.get()),
                    "around",
                    frame.name,
                    "count",
                    frame.days + (frame.days == 1 ? " day" : " days"));
        } else if (days.isPresent() && frame == Frame.NONE) {
            lastDay = Math.max(lastDay, days.get().last());
        }
        return frame.days(days);
    }

    private static boolean isInside(Optional<Span> weeks, Frame around) {
        return weeks.isEmpty() || around.weeks == null || around.weeks.contains(weeks.get());
    }

    private static String words(String unit, Span span) {
        return unit + (span.length() == 1 ? " " : "s ") + span;
    }
}
