package org.learnroadmap.examples.app;

import java.util.List;
import java.util.Optional;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.plan.Request;
import picocli.CommandLine.Option;

/** The options that say what of a roadmap is planned. Each adds to what the request file says. */
final class TopicOptions {

    @Option(
            names = "--without",
            paramLabel = "TIER",
            split = ",",
            description = "Tiers to leave out, besides those of the request file: optional, recommended.")
    private List<String> without = List.of();

    @Option(
            names = "--known",
            paramLabel = "ID",
            split = ",",
            description = "Topics and phases that are known already; what requires them is free to begin.")
    private List<String> known = List.of();

    @Option(
            names = "--target",
            paramLabel = "ID",
            split = ",",
            description = "Plan nothing but these topics and phases and what they need.")
    private List<String> targets = List.of();

    @Option(
            names = "--leave-out",
            paramLabel = "ID",
            split = ",",
            description = "Topics and phases to leave out; what requires them is free to begin.")
    private List<String> leftOut = List.of();

    /**
     * Puts the topics into a request.
     *
     * @throws Failure if an id is blank, or a tier unknown
     */
    void addTo(Request.Builder request) {
        without.forEach(text -> request.without(OptionText.read("--without", text, TopicOptions::tier)));
        known.forEach(text -> request.known(id("--known", text)));
        targets.forEach(text -> request.target(id("--target", text)));
        leftOut.forEach(text -> request.leaveOut(id("--leave-out", text)));
    }

    private static String id(String option, String text) {
        if (text.isBlank()) {
            throw Failure.usage(option + " needs the id of a topic or phase");
        }
        return text.strip();
    }

    private static Tier tier(String text) {
        return Tier.of(text.strip())
                .orElseThrow(() ->
                        new IllegalArgumentException("is no tier; there are " + String.join(", ", Tier.labels())));
    }

    /** Returns the option that gave the id, or anything, with a path within a request, if one did. */
    Optional<String> optionFor(String path) {
        return gave(known, "known", path, "--known")
                .or(() -> gave(targets, "targets", path, "--target"))
                .or(() -> gave(leftOut, "leave-out", path, "--leave-out"))
                .or(() -> gave(without, "without", path, "--without"));
    }

    private static Optional<String> gave(List<String> texts, String key, String path, String option) {
        boolean gave = path.equals(key)
                ? !texts.isEmpty()
                : texts.stream().anyMatch(text -> path.equals(key + "." + text.strip()));
        return gave ? Optional.of(option) : Optional.empty();
    }
}
