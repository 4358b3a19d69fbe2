package org.learnroadmap.core.progress;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far a row of a tracker is, in the words and signs that authors use. */
enum TrackerStatus {
    DONE(
            List.of("✅", "✔", "☑", "✓", "🗹", "🟢", "💯"),
            "done|complete|completed|finished|passed|checked|yes|y|x|ok|\\[x]|erledigt|fertig"),
    BEGUN(
            List.of("🚧", "⏳", "⌛", "🔄", "🔁", "🟡", "🟠", "◐"),
            "in progress|in work|wip|work in progress|started|doing|begun|ongoing|working on it|current|partly|partial|half"
                    + "|in arbeit|begonnen"),
    OPEN(
            List.of("❌", "✗", "✘", "☐", "⬜", "⏸", "🔴", "⚪", "🔲"),
            "todo|to do|open|no|n|not|never|pending|planned|backlog|next|later|incomplete|unfinished|blocked|\\[ ?]|offen");

    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}) ?%");
    private static final Pattern NOTHING = Pattern.compile("[\\s\\p{Pd}_.?]*");

    private final List<String> signs;
    private final Pattern words;

    TrackerStatus(List<String> signs, String words) {
        this.signs = signs;
        this.words = Pattern.compile("(?:" + words + ")(?![\\p{L}\\p{N}]).*", Pattern.DOTALL);
    }

    /** Returns what a status means; nothing if that is anybody's guess. */
    static Optional<TrackerStatus> of(String status) {
        String text = status.strip().toLowerCase(Locale.ROOT).replace("\uFE0F", "");
        if (NOTHING.matcher(text).matches()) {
            return Optional.of(OPEN);
        }
        List<TrackerStatus> signed = List.of(values()).stream()
                .filter(known -> known.isSignedIn(text))
                .toList();
        if (!signed.isEmpty()) {
            // All of them are the legend, which nobody has filled in.
            return Optional.of(signed.size() == 1 ? signed.get(0) : OPEN);
        }
        Matcher percent = PERCENT.matcher(text);
        if (percent.matches()) {
            int done = Integer.parseInt(percent.group(1));
            return Optional.of(done == 0 ? OPEN : done < 100 ? BEGUN : DONE);
        }
        return List.of(values()).stream()
                .filter(known -> known.words.matcher(text).matches())
                .findFirst();
    }

    private boolean isSignedIn(String text) {
        return signs.stream().anyMatch(text::contains);
    }
}
