package org.learnroadmap.testkit.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.learnroadmap.core.model.Roadmap;

/**
 * A roadmap and everything that a check is to find in it.
 *
 * <p>Immutable and safe to share between threads. Nothing in it is null.
 *
 * @since 0.1
 */
public final class CheckSample {

    private final Roadmap roadmap;
    private final List<String> expected;

    private CheckSample(Roadmap roadmap, List<String> expected) {
        this.roadmap = Objects.requireNonNull(roadmap, "roadmap");
        this.expected = List.copyOf(expected);
    }

    /** Starts with a roadmap in which nothing is found. */
    public static CheckSample of(Roadmap roadmap) {
        return new CheckSample(roadmap, List.of());
    }

    /**
     * Returns the same sample with one more finding.
     *
     * @param code the code of the finding, such as {@code acme.project-without-resource}
     * @param id   the id of the topic or phase it is about
     * @throws IllegalArgumentException if the roadmap has no such topic or phase
     */
    public CheckSample finds(String code, String id) {
        if (roadmap.topic(id).isEmpty() && roadmap.phase(id).isEmpty()) {
            throw new IllegalArgumentException("roadmap '" + roadmap.id() + "' has no topic or phase '" + id + "'");
        }
        List<String> more = new ArrayList<>(expected);
        more.add(Objects.requireNonNull(code, "code") + " at " + pathOf(id));
        return new CheckSample(roadmap, more);
    }

    private String pathOf(String id) {
        return roadmap.topic(id)
                .map(roadmap::pathOf)
                .orElseGet(() -> roadmap.pathOf(roadmap.phase(id).orElseThrow()));
    }

    /** Returns the roadmap. */
    public Roadmap roadmap() {
        return roadmap;
    }

    /** Returns code and path of each finding, sorted. */
    List<String> expected() {
        return expected.stream().sorted().toList();
    }
}
