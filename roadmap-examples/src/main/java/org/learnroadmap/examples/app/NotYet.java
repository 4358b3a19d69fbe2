package org.learnroadmap.examples.app;

/** Options that are designed and not built yet: refused with a sentence, never ignored. */
final class NotYet {

    private NotYet() {}

    /** Returns the sentence about anything that is not built yet. */
    static Failure refuse(String what) {
        return Failure.usage(what + " is not available yet in this version");
    }
}
