package org.learnroadmap.core.change;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;

/** A request about a new version as it would have been about the old one: with the ids that things had then. */
final class OldRequest {

    private final Roadmap before;
    private final Map<String, List<String>> oldIds;

    /**
     * Knows what the ids of a new version were.
     *
     * @param oldIds the old ids by the new
     */
    OldRequest(Roadmap before, Map<String, List<String>> oldIds) {
        this.before = before;
        this.oldIds = oldIds;
    }

    /** Returns the old ids of what has an id now; none if it is new. */
    List<String> idsOf(String id) {
        boolean isKept = id.equals(Request.ROADMAP)
                || before.topic(id).isPresent()
                || before.phase(id).isPresent();
        return oldIds.getOrDefault(id, isKept ? List.of(id) : List.of());
    }

    /** Tells whether a request is about nothing that was there: without targets it would be about the whole roadmap. */
    boolean hasOnlyNewTargets(Request now) {
        return !now.targets().isEmpty() && old(now.targets().stream()).findAny().isEmpty();
    }

    /** Returns the request without what is said in it about things that are new. */
    Request of(Request now) {
        Request.Builder then = Request.builder().start(now.start().orElse(null));
        now.calendar().ifPresent(then::calendar);
        now.pace().ifPresent(then::pace);
        now.without().forEach(then::without);
        now.assume().forEach(then::assume);
        now.deadlines().forEach((id, date) -> idsOf(id).forEach(old -> then.deadline(old, date)));
        now.notBefore().forEach((id, date) -> idsOf(id).forEach(old -> then.notBefore(old, date)));
        now.on().forEach((id, date) -> idsOf(id).forEach(old -> then.on(old, date)));
        old(now.known().stream()).forEach(then::known);
        old(now.leaveOut().stream()).forEach(then::leaveOut);
        old(now.targets().stream()).forEach(then::target);
        return then.progress(now.progress().orElse(null))
                .asOf(now.asOf().orElse(null))
                .places(now.places())
                .build();
    }

    private Stream<String> old(Stream<String> ids) {
        return ids.flatMap(id -> idsOf(id).stream());
    }
}
