package org.learnroadmap.markdown.internal.meaning;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.model.Span;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.markdown.internal.lines.Line;

/** A topic while it is read. */
final class TopicDraft {

    final Line line;
    String title;
    TopicKind kind = TopicKind.STUDY;
    /** What says of which kind it is. */
    String kindFrom = "its section";

    Tier tier = Tier.CORE;

    @Nullable
    String effort;

    @Nullable
    Span weeks;

    @Nullable
    Span days;

    final List<String> description = new ArrayList<>();
    final List<String> steps = new ArrayList<>();
    final List<Resource> resources = new ArrayList<>();
    final List<Placed<String>> requires = new ArrayList<>();

    TopicDraft(Line line, String title) {
        this.line = line;
        this.title = title;
    }
}
