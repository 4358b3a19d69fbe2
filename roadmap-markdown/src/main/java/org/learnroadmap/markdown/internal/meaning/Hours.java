package org.learnroadmap.markdown.internal.meaning;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Span;
import org.learnroadmap.markdown.internal.lines.Line;

/** Holds the hours that a phase is said to take against those of its topics, or shares them among topics that say none. */
final class Hours {

    private final Reading reading;

    Hours(Reading reading) {
        this.reading = reading;
    }

    /** Looks at a phase and all below it. */
    void read(PhaseDraft phase) {
        phase.phases.forEach(this::read);
        if (phase.hours == null) {
            return;
        }
        List<TopicDraft> topics = topics(phase).toList();
        long stated = total(phase.hours, phase.weeks);
        List<TopicDraft> open =
                topics.stream().filter(topic -> topic.effort == null).toList();
        long sum = topics.stream()
                .filter(topic -> topic.effort != null)
                .mapToLong(topic -> Effort.parse(topic.effort).likely())
                .sum();
        if (!open.isEmpty() && sum < stated) {
            share(open, Minutes.spell(stated - sum), phase.hours.line());
        }
        if (sum > stated) {
            reading.notes()
                    .warning(
                            "hours-exceeded",
                            phase.hours.line(),
                            "the topics of '{title}' take {sum}, more than the {hours} that it says",
                            "title",
                            phase.title,
                            "sum",
                            Minutes.format(sum),
                            "hours",
                            Minutes.format(stated));
        }
    }

    private static Stream<TopicDraft> topics(PhaseDraft phase) {
        return Stream.concat(phase.topics.stream(), phase.phases.stream().flatMap(Hours::topics));
    }

    private static long total(PhaseDraft.Stated hours, @Nullable Span weeks) {
        long likely = Effort.parse(hours.effort()).max();
        return hours.weekly() && weeks != null ? Math.min(Minutes.MAX, likely * weeks.length()) : likely;
    }

    /** Shares an effort equally among topics; the first ones take what is left over, minute by minute. */
    void share(List<TopicDraft> topics, String effort, Line line) {
        int minutes = Effort.parse(effort).likely();
        for (int i = 0; i < topics.size(); i++) {
            int own = minutes / topics.size() + (i < minutes % topics.size() ? 1 : 0);
            topics.get(i).effort = Minutes.spell(own);
        }
        if (topics.size() > 1) {
            reading.notes()
                    .info(
                            "effort-shared",
                            line,
                            "{hours} were shared equally among {count} topics",
                            "hours",
                            Minutes.format(minutes),
                            "count",
                            topics.size());
        }
    }
}
