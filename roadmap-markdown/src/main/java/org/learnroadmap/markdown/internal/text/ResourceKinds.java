package org.learnroadmap.markdown.internal.text;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells what kind of resource something is: by the label of its group, by its address, by how books are cited. */
public final class ResourceKinds {

    private static final int LONGEST = 200;
    private static final int WORDS_OF_LABEL = 6;

    /** Kinds by words of labels, the telling ones first: "video courses" are courses, "video tutorials" videos. */
    private static final List<Map.Entry<String, String>> LABELS = List.of(
            Map.entry("documentation", "documentation documentations docs doc manual manuals specification"),
            Map.entry("course", "course courses mooc moocs bootcamp bootcamps lectures lecture"),
            Map.entry("video", "video videos youtube playlist playlists screencasts channel channels"),
            Map.entry("book", "book books ebook ebooks textbook textbooks"),
            Map.entry("practice", "practice practise exercises challenges katas platforms playground playgrounds"),
            Map.entry("tutorial", "tutorial tutorials walkthrough walkthroughs"),
            Map.entry("article", "article articles blog blogs post posts newsletter newsletters paper papers"),
            Map.entry("podcast", "podcast podcasts"),
            Map.entry("repository", "repository repositories github repo repos"),
            Map.entry("community", "community communities forum forums discord slack reddit"),
            Map.entry("guide", "guide guides cheatsheet cheatsheets"),
            Map.entry("tool", "tool tools software apps ide ides"),
            Map.entry("website", "website websites site sites"));

    private static final Map<String, String> BY_HOST = Map.ofEntries(
            Map.entry("youtube.com", "video"),
            Map.entry("youtu.be", "video"),
            Map.entry("vimeo.com", "video"),
            Map.entry("coursera.org", "course"),
            Map.entry("udemy.com", "course"),
            Map.entry("edx.org", "course"),
            Map.entry("khanacademy.org", "course"),
            Map.entry("udacity.com", "course"),
            Map.entry("pluralsight.com", "course"),
            Map.entry("codecademy.com", "course"),
            Map.entry("leetcode.com", "practice"),
            Map.entry("hackerrank.com", "practice"),
            Map.entry("exercism.org", "practice"),
            Map.entry("codewars.com", "practice"),
            Map.entry("kaggle.com", "practice"),
            Map.entry("github.com", "repository"),
            Map.entry("gitlab.com", "repository"),
            Map.entry("medium.com", "article"),
            Map.entry("dev.to", "article"),
            Map.entry("reddit.com", "community"),
            Map.entry("discord.gg", "community"),
            Map.entry("stackoverflow.com", "community"),
            Map.entry("readthedocs.io", "documentation"),
            Map.entry("readthedocs.org", "documentation"),
            Map.entry("developer.mozilla.org", "documentation"),
            Map.entry("docs.rs", "documentation"),
            Map.entry("goodreads.com", "book"),
            Map.entry("leanpub.com", "book"));

    private static final Map<String, String> BY_WORD = new HashMap<>();
    private static final Pattern HOST = Pattern.compile(
            "(?:(?i:https?)://|//)?(?:[^/@?#\\s]{1,100}@)?([^/:?#\\s@]{1,253}+)(?::\\d{1,5})?(/\\S*+)?.*+");

    private static final String QUOTED =
            "(?:\"([^\"]{1,150}+)\"|\u201C([^\u201D\u201C]{1,150}+)\u201D|\u201E([^\u201C\u201D]{1,150}+)[\u201C\u201D]|\u00AB([^\u00BB]{1,150}+)\u00BB)";
    private static final Pattern CITED =
            Pattern.compile(QUOTED + "\\s{0,5}(?:,?\\s{0,5}by\\s{1,5}|[-\u2013\u2014,]\\s{1,5})(\\p{L}.{1,98})");
    private static final String PART_OF_NAME =
            "(?:\\p{Lu}[\\p{L}\\p{M}'\u2019.-]{0,30}+|and|&|et|al\\.?|van|von|der|den|de|da|di|la|le|du|bin|ibn)";
    private static final Pattern PLAIN =
            Pattern.compile("([\\p{Lu}\\p{N}].{1,149}?) by (\\p{Lu}[\\p{L}\\p{M}'\u2019.-]{0,30}+(?:,? " + PART_OF_NAME
                    + "){1,14})\\.?");

    static {
        for (Map.Entry<String, String> label : LABELS) {
            for (String word : label.getValue().split(" ")) {
                BY_WORD.put(word, label.getKey());
            }
        }
    }

    private ResourceKinds() {}

    /**
     * A book as people cite it.
     *
     * @param title  the title without quotes
     * @param author who wrote it, several as written
     */
    public record BookTitle(String title, String author) {}

    /** Returns the kind of what is listed under a label of a few words, such as {@code Online Courses}. */
    public static Optional<String> ofLabel(String label) {
        if (label.length() > LONGEST) {
            return Optional.empty();
        }
        List<String> words =
                List.of(Brackets.strip(label).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]++"));
        if (words.size() > WORDS_OF_LABEL) {
            return Optional.empty();
        }
        Set<String> kinds = new LinkedHashSet<>();
        words.stream().filter(BY_WORD::containsKey).map(BY_WORD::get).forEach(kinds::add);
        return LABELS.stream().map(Map.Entry::getKey).filter(kinds::contains).findFirst();
    }

    /** Returns the kind of what stands at an address, if its host tells. */
    public static Optional<String> ofAddress(String url) {
        String address = url.strip();
        Matcher parts = HOST.matcher(address.substring(0, Math.min(address.length(), 2 * LONGEST)));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String host = parts.group(1).toLowerCase(Locale.ROOT);
        String path = parts.group(2) == null ? "/" : parts.group(2).toLowerCase(Locale.ROOT);
        for (String domain = host; domain.contains("."); domain = domain.substring(domain.indexOf('.') + 1)) {
            if (BY_HOST.containsKey(domain)) {
                return Optional.of(BY_HOST.get(domain));
            }
        }
        boolean documents = host.startsWith("docs.") || path.startsWith("/docs/") || path.startsWith("/documentation/");
        return documents ? Optional.of("documentation") : Optional.empty();
    }

    /**
     * Reads {@code "Title" by Author}, {@code “Title” — Author}, or {@code Title by Author} without quotes, where the
     * author has at least two names. Without quotes, ask only where books are listed.
     */
    public static Optional<BookTitle> book(String text) {
        String citation = Brackets.strip(text);
        if (citation.length() > 2 * LONGEST) {
            return Optional.empty();
        }
        Matcher cited = CITED.matcher(citation);
        if (cited.matches()) {
            for (int group = 1; group <= 4; group++) {
                if (cited.group(group) != null) {
                    return Optional.of(new BookTitle(cited.group(group).strip(), author(cited.group(5))));
                }
            }
        }
        Matcher plain = PLAIN.matcher(citation);
        return plain.matches() ? Optional.of(new BookTitle(plain.group(1).strip(), plain.group(2))) : Optional.empty();
    }

    /** Without the full stop of the line; that of "Jr." or an initial is part of the name. */
    private static String author(String written) {
        String author = written.strip();
        boolean stop = author.endsWith(".") && !author.matches(".*(?:\\b\\p{Lu}|\\bJr|\\bSr|\\bal)\\.");
        return stop ? author.substring(0, author.length() - 1) : author;
    }
}
