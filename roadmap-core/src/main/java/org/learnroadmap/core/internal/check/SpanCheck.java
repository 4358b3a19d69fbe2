package org.learnroadmap.core.internal.check;

import java.util.List;
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
            return span.isEmpty()
                    ? this
                    : new Frame(
                            span.get(),
                            7 * span.get().length(),
                            (span.get().length() == 1 ? "week " : "weeks ") + span.get());
        }

        Frame days(Optional<Span> span) {
            return span.isEmpty() ? this : new Frame(weeks, span.get().length(), "days " + span.get());
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
            content.addPhase(phase(phases.get(i), path, Frame.NONE), phases.get(i), path);
        }
        content.reportGaps(1, content.lastWeek(), DefinitionPath.ROADMAP.at("phases"));
        int weeks = Math.max(content.lastWeek(), (lastDay + 6) / 7);
        claimed.filter(duration -> weeks > 0 && !content.beginsAgain()).ifPresent(duration -> compare(duration, weeks));
    }

    private void compare(ClaimedDuration claimed, int weeks) {
        if (weeks < claimed.minWeeks() || weeks > claimed.maxWeeks()) {
            findings.warning(
                    "duration-mismatch",
                    "duration",
                    "the roadmap claims {claimed}, and its weeks end with week {weeks}; change one of them",
                    "claimed",
                    claimed,
                    "weeks",
                    weeks);
        }
    }

    /** Checks a phase and what is in it; returns the weeks for which there is something in it. */
    private WeekContent phase(Phase phase, DefinitionPath path, Frame around) {
        Frame frame = frame(phase, phase.weeks(), phase.days(), path, around);
        WeekContent content = new WeekContent(findings);
        for (int i = 0; i < phase.topics().size(); i++) {
            Topic topic = phase.topics().get(i);
            if (topic.weeks().isPresent() || topic.days().isPresent()) {
                frame(topic, topic.weeks(), topic.days(), path.at("topics", i), frame);
            }
            content.addTopic(topic, path.at("topics", i));
        }
        for (int i = 0; i < phase.phases().size(); i++) {
            DefinitionPath child = path.at("phases", i);
            content.addPhase(
                    phase(phase.phases().get(i), child, frame), phase.phases().get(i), child);
        }
        phase.weeks().ifPresent(weeks -> content.reportGaps(weeks.first(), weeks.last(), path.at("weeks")));
        return content;
    }

    private Frame frame(Element element, Optional<Span> weeks, Optional<Span> days, DefinitionPath path, Frame around) {
        if (weeks.isPresent() && around.weeks != null && !around.weeks.contains(weeks.get())) {
            findings.warning(
                    "weeks-outside-phase",
                    path.at("weeks").toString(),
                    "weeks {weeks} of '{id}' are not within weeks {around} of the phase around it; weeks count from the start of the roadmap",
                    "weeks",
                    weeks.get(),
                    "id",
                    element.id(),
                    "around",
                    around.weeks);
        }
        Frame frame = around.weeks(weeks);
        if (days.isPresent() && days.get().last() > frame.days) {
            findings.warning(
                    "days-outside-weeks",
                    path.at("days").toString(),
                    "days {days} of '{id}' reach beyond {around}, which has {count}; days count from the start of the innermost weeks or days",
                    "days",
                    days.get(),
                    "id",
                    element.id(),
                    "around",
                    frame.name,
                    "count",
                    frame.days + (frame.days == 1 ? " day" : " days"));
        } else if (days.isPresent() && frame == Frame.NONE) {
            lastDay = Math.max(lastDay, days.get().last());
        }
        return frame.days(days);
    }
}
