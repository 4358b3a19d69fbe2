package org.learnroadmap.examples.app;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.learnroadmap.core.progress.Did;

/** What can be recorded of a topic, in the words of the command line. */
enum RecordedAction {
    DONE(Did.DONE, "finished"),
    WORK(Did.WORKED, "worked on"),
    SKIP(Did.SKIPPED, "skipped"),
    UNDO(Did.UNDONE, "took back"),
    REVIEW(Did.REVIEWED, "reviewed");

    /** Takes over what the author's tracker says; no action of a learner. */
    static final String IMPORT = "import";

    private final Did did;
    private final String says;

    RecordedAction(Did did, String says) {
        this.did = did;
        this.says = says;
    }

    /**
     * Returns the action with this word.
     *
     * @throws Failure if there is none
     */
    static RecordedAction of(String word) {
        return Arrays.stream(values())
                .filter(action -> action.word().equals(word))
                .findFirst()
                .orElseThrow(() -> Failure.usage("unknown action '" + word + "'; there are "
                        + Arrays.stream(values()).map(RecordedAction::word).collect(Collectors.joining(", "))
                        + ", " + IMPORT));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    Did did() {
        return did;
    }

    /** Returns how a sentence about it begins. */
    String says() {
        return says;
    }
}
