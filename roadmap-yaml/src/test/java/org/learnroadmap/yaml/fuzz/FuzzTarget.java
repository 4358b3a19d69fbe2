package org.learnroadmap.yaml.fuzz;

import java.util.Locale;
import java.util.function.Function;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.yaml.JsonRoadmapLoader;
import org.learnroadmap.yaml.ProgressFile;
import org.learnroadmap.yaml.RequestFile;
import org.learnroadmap.yaml.YamlRoadmapLoader;

/** What is fuzzed: something that takes any bytes and never throws. */
enum FuzzTarget {
    /** Definitions in YAML. */
    YAML(limits -> new DefinitionTrial("fuzz.yaml", new YamlRoadmapLoader(), limits)),
    /** Definitions in JSON. */
    JSON(limits -> new DefinitionTrial("fuzz.json", new JsonRoadmapLoader(), limits)),
    /** Requests in either notation. */
    REQUEST(limits -> new FileTrial<>(RequestFile::read, RequestFile::write, limits)),
    /** Progress files in either notation. */
    PROGRESS(limits -> new FileTrial<>(ProgressFile::read, ProgressFile::write, limits));

    /** Reads an input and throws if a promise is broken. */
    @FunctionalInterface
    interface Trial {
        void run(byte[] input);
    }

    private final Trial usual;
    private final Trial small;

    FuzzTarget(Function<Limits, Trial> trial) {
        usual = trial.apply(Limits.defaults());
        // So small that short inputs reach every limit.
        small = trial.apply(Limits.defaults()
                .sourceBytes(2000)
                .depth(6)
                .values(100)
                .topics(5)
                .diagnostics(3));
    }

    /** Reads an input with the usual limits and with small ones. */
    void check(byte[] input) {
        usual.run(input);
        small.run(input);
    }

    /** Tells whether it reads definitions. */
    boolean readsDefinitions() {
        return this == YAML || this == JSON;
    }

    /** Returns the resource whose examples are for it. */
    String specification() {
        return readsDefinitions()
                ? "/spec/definitions.md"
                : this == REQUEST ? "/spec/requests.md" : "/spec/progress.md";
    }

    /** Returns the word that stands for it in commands and file names. */
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the target with a label. */
    static FuzzTarget of(String label) {
        return valueOf(label.toUpperCase(Locale.ROOT));
    }
}
