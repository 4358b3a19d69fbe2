package org.learnroadmap.markdown.internal.meaning;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.TopicKind;

/** Words in a title that say of what kind a topic is, or how much it belongs to its roadmap. */
final class KindWords {

    /** A kind and what titles of that kind begin with. */
    private record Words(TopicKind kind, Pattern beginning) {}

    private static final List<Words> KINDS = List.of(
            new Words(
                    TopicKind.PROJECT,
                    beginning("(?:mini|final|capstone|portfolio|weekend|side|group)?[- ]?project|capstone")),
            new Words(TopicKind.PRACTICE, beginning("exercises?|practice|homework|assignment|lab|drills?|hands[- ]on")),
            new Words(TopicKind.REVIEW, beginning("review|revision|recap|revise")),
            new Words(
                    TopicKind.CHECKPOINT,
                    beginning("quiz|(?:final |mock )?exam|mid-?term|check-?point|milestone|self[- ]test")));

    private static final Pattern OPTIONAL_MARK = Pattern.compile(
            "[(\\[]\\s*+(?:optional|bonus|extra|stretch(?: goal)?)\\s*+[)\\]]", Pattern.CASE_INSENSITIVE);
    private static final Pattern OPTIONAL_PREFIX = Pattern.compile(
            "(?:optional|bonus|extra|stretch(?: goal)?|nice to have)\\s*+(?:[:–—]|- )\\s*+(?=\\S)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OPTIONAL_WORD =
            Pattern.compile("[(\\[][^()\\[\\]]{0,20}\\boptional\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern RECOMMENDED_MARK =
            Pattern.compile("[(\\[]\\s*+recommended\\s*+[)\\]]", Pattern.CASE_INSENSITIVE);

    /**
     * A kind and the title without the word that says it.
     *
     * @param kind the kind
     * @param word the word
     * @param rest the title without it
     */
    record Kind(TopicKind kind, String word, String rest) {}

    /**
     * A tier and the title without the word that says it, where the title does without.
     *
     * @param tier the tier
     * @param rest the title
     */
    record Belonging(Tier tier, String rest) {}

    private KindWords() {}

    /** The word stands before a colon or a dash, or is all there is. */
    private static Pattern beginning(String words) {
        return Pattern.compile(
                "(?<word>" + words + ")(?: ?#?\\d{1,3})?\\s*+(?:(?:[:–—]|- )\\s*+(?<rest>\\S.*+))?",
                Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    }

    /** Finds what a title begins with: {@code Mini Project: a blog}. */
    static Optional<Kind> kind(String title) {
        for (Words words : KINDS) {
            Matcher matcher = words.beginning().matcher(title);
            if (matcher.matches()) {
                String rest = matcher.group("rest");
                return Optional.of(new Kind(words.kind(), matcher.group("word"), rest == null ? title : rest));
            }
        }
        return Optional.empty();
    }

    /** Finds {@code (optional)}, {@code Bonus: x} and the like. */
    static Optional<Belonging> tier(String title) {
        Matcher mark = OPTIONAL_MARK.matcher(title);
        if (mark.find()) {
            return Optional.of(
                    new Belonging(Tier.OPTIONAL, mark.replaceFirst("").strip()));
        }
        Matcher prefix = OPTIONAL_PREFIX.matcher(title);
        if (prefix.lookingAt()) {
            return Optional.of(new Belonging(Tier.OPTIONAL, title.substring(prefix.end())));
        }
        if (OPTIONAL_WORD.matcher(title).find()) {
            return Optional.of(new Belonging(Tier.OPTIONAL, title));
        }
        Matcher recommended = RECOMMENDED_MARK.matcher(title);
        return recommended.find()
                ? Optional.of(new Belonging(
                        Tier.RECOMMENDED, recommended.replaceFirst("").strip()))
                : Optional.empty();
    }
}
