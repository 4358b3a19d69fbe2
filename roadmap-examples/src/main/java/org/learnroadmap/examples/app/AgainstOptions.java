package org.learnroadmap.examples.app;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of {@code check} that compare definitions with an older version of them. */
final class AgainstOptions {

    @Option(
            names = "--against",
            paramLabel = "OLD",
            description =
                    "Say what changed since an older version, a file or folder (- is standard input): ids that learners"
                            + " lose, effort, finish dates of three reference learners, dates that are missed now.")
    private @Nullable String old;

    @Option(
            names = "--request",
            paramLabel = "FILE",
            description =
                    "With --against: plan both versions with this request, too, and say which of its deadlines are"
                            + " missed now and were not.")
    private @Nullable String request;

    /**
     * Returns the name of the older version, if there is one.
     *
     * @param files what is to be checked
     * @throws Failure if the options do not fit together
     */
    Optional<String> old(List<String> files) {
        if (old == null && request != null) {
            throw Failure.usage("--request needs --against: it is planned with both versions");
        }
        if (old != null && old.equals(Paths.STANDARD) && files.contains(Paths.STANDARD)) {
            throw Failure.usage("only one version can come from standard input");
        }
        if (old != null) {
            files.forEach(file -> refuseWithin(old, file));
        }
        return Optional.ofNullable(old);
    }

    /** What is checked would be its own older version. */
    private static void refuseWithin(String old, String file) {
        if (OldVersion.holds(old, file)) {
            throw Failure.usage("the older version " + old + " holds " + file
                    + ", which is to be checked; name an older version that does not");
        }
    }

    /** Returns the name of the request file, if there is one. */
    Optional<String> request() {
        return Optional.ofNullable(request);
    }
}
