package org.learnroadmap.core.progress;

import java.util.Locale;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** The words of a title, so that two that say the same in other spellings are recognised. */
final class TitleWords {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    /** English words that say nothing about what a title is about. */
    private static final Set<String> SMALL = Set.of(
            "a", "about", "all", "an", "and", "are", "as", "at", "by", "for", "from", "how", "i", "in", "into", "is",
            "it", "its", "more", "my", "of", "on", "or", "s", "some", "that", "the", "their", "to", "up", "using",
            "via", "vs", "what", "with", "your");

    private static final int SHORTEST_PLURAL = 4;

    private TitleWords() {}

    /** Returns a title without case, signs and spaces: equal for titles that are the same to a reader. */
    static String plain(String title) {
        return BETWEEN_WORDS
                .matcher(title.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** Returns the words that say something, sorted, those in the plural as in the singular. */
    static SortedSet<String> of(String title) {
        SortedSet<String> words = new TreeSet<>();
        for (String word : plain(title).split(" ")) {
            boolean isPlural = word.length() >= SHORTEST_PLURAL && word.endsWith("s") && !word.endsWith("ss");
            if (!word.isEmpty() && !SMALL.contains(word)) {
                words.add(isPlural ? word.substring(0, word.length() - 1) : word);
            }
        }
        return words;
    }
}
