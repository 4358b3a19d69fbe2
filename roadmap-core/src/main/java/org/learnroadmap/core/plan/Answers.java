package org.learnroadmap.core.plan;

import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.pace.PaceSpec;

/** Holds plugins to what they promise: nothing that they answer is null. */
final class Answers {

    private Answers() {}

    /**
     * Returns an answer.
     *
     * @param about what was asked for, such as {@code the minutes of topic 'a'}
     * @throws Refusal if there is none
     */
    static <T> T given(@Nullable T answer, PaceSpec pace, String about) {
        if (answer == null) {
            throw new Refusal(Diagnostic.error("pace-refused")
                    .path("pace")
                    .message("pace '{pace}' answers null for {about}", "pace", pace.id(), "about", about)
                    .build());
        }
        return answer;
    }

    /** Returns an answer about a topic, asked for by what it is. */
    static <T> T given(@Nullable T answer, PaceSpec pace, String what, Topic topic) {
        // The text is only made when it is needed: this is called for every topic.
        return answer != null ? answer : given(answer, pace, "the " + what + " of topic '" + topic.id() + "'");
    }
}
