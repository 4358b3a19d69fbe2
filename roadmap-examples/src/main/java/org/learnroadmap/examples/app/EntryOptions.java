package org.learnroadmap.examples.app;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.progress.Grade;
import org.learnroadmap.core.progress.ProgressEntry;
import picocli.CommandLine.Option;

/** The options that say more about one entry of a log. */
final class EntryOptions {

    @Option(
            names = "--minutes",
            paramLabel = "N",
            description = "How long it took: 90, 90m or 1h30m; with done, work and review.")
    private @Nullable String minutes;

    @Option(
            names = "--share",
            paramLabel = "40%%",
            description = "How much of the topic was worked, in place of minutes; with work.")
    private @Nullable String share;

    @Option(
            names = "--grade",
            paramLabel = "GRADE",
            description = "How well it was remembered: again, hard, good, easy; with done and review.")
    private @Nullable String grade;

    @Option(names = "--reason", paramLabel = "TEXT", description = "Why, in your words.")
    private @Nullable String reason;

    /** Tells whether any of them is given. */
    boolean isGiven() {
        return minutes != null || share != null || grade != null || reason != null;
    }

    /**
     * Makes an entry.
     *
     * @throws Failure if an option is wrong, or does not go with what was done
     */
    ProgressEntry entry(LocalDate date, String topic, RecordedAction action) {
        ProgressEntry.Builder entry =
                ProgressEntry.builder(date, topic, action.did()).reason(reason);
        if (minutes != null) {
            entry.minutes(OptionText.read("--minutes", minutes, EntryOptions::minutes));
        }
        if (share != null) {
            entry.share(OptionText.read("--share", share, EntryOptions::share));
        }
        if (grade != null) {
            entry.grade(OptionText.read("--grade", grade, EntryOptions::grade));
        }
        refuseMisfits(action);
        try {
            return entry.build();
        } catch (IllegalStateException e) {
            throw Failure.usage("--minutes and --share say the same thing twice; keep one");
        }
    }

    private void refuseMisfits(RecordedAction action) {
        boolean takesTime = List.of(RecordedAction.DONE, RecordedAction.WORK, RecordedAction.REVIEW)
                .contains(action);
        boolean showsRecall = action == RecordedAction.DONE || action == RecordedAction.REVIEW;
        refuse(minutes != null && !takesTime, "--minutes goes with done, work and review", action);
        refuse(share != null && action != RecordedAction.WORK, "--share goes with work", action);
        refuse(grade != null && !showsRecall, "--grade goes with done and review", action);
    }

    private static void refuse(boolean isWrong, String rule, RecordedAction action) {
        if (isWrong) {
            throw Failure.usage(rule + ", not with " + action.word());
        }
    }

    /** Here a bare number can be nothing but minutes. */
    private static int minutes(String text) {
        String amount = text.strip();
        return Minutes.parse(amount.matches("\\d{1,9}") ? amount + "m" : amount);
    }

    private static int share(String text) {
        String percent = text.strip();
        if (!percent.matches("(\\d{1,2}|100) ?%")) {
            throw new IllegalArgumentException("is not a percentage from 0% to 100%; write 40%");
        }
        return Integer.parseInt(percent.replaceAll("\\D", ""));
    }

    private static Grade grade(String text) {
        return Grade.of(text.strip())
                .orElseThrow(() ->
                        new IllegalArgumentException("is no grade; there are " + String.join(", ", Grade.labels())));
    }
}
