package org.learnroadmap.markdown.internal.meaning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.Span;
import org.learnroadmap.markdown.internal.lines.Line;
import org.learnroadmap.markdown.internal.lines.Link;

/** A phase while it is read. */
final class PhaseDraft {

    final Line line;
    String title;
    /** Whether the title says no more than which week or part it is. */
    boolean untitled;
    /** Whether it is kept free on purpose. */
    boolean buffer;
    /** Weeks, counted as written: perhaps from the start of a month. */
    @Nullable
    Span weeks;

    @Nullable
    Span months;

    @Nullable
    Span days;
    /** How many weeks it takes where it says no more. */
    @Nullable
    Span lasts;

    /** The title with the words that say so; empty if they stand elsewhere. */
    String titleWithTime = "";
    /** The hours that it says it takes in all, or a week. */
    @Nullable
    Stated hours;

    final List<String> description = new ArrayList<>();
    /** Links that stand alone. */
    final List<Link> links = new ArrayList<>();

    final List<String> goals = new ArrayList<>();
    final List<String> outcomes = new ArrayList<>();
    final List<Placed<String>> requires = new ArrayList<>();
    final List<TopicDraft> topics = new ArrayList<>();
    final List<PhaseDraft> phases = new ArrayList<>();

    PhaseDraft(Line line, String title) {
        this.line = line;
        this.title = title;
    }

    boolean hasContent() {
        return !topics.isEmpty() || !phases.isEmpty();
    }

    /**
     * Hours that are said of a phase.
     *
     * @param effort  the hours, as an effort
     * @param weekly  whether they are those of one week
     * @param line    where it is said
     */
    record Stated(String effort, boolean weekly, Line line) {}
}
