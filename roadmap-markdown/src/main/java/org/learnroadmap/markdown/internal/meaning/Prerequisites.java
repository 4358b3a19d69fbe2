package org.learnroadmap.markdown.internal.meaning;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.PrerequisiteKind;

/**
 * Matches what people write behind "Prerequisites" with the topics and phases of the same roadmap. What stands before is
 * matched if it is named exactly or nearly, what comes later only exactly; the rest stays text.
 */
final class Prerequisites {

    private static final Pattern NONE =
            Pattern.compile("(?:none|nothing|no|n/?a|-|–|—|no prerequisites?)\\.?", Pattern.CASE_INSENSITIVE);
    private static final Pattern KIND = Pattern.compile(
            "(?<kind>co-?requisites?|recommended|optional|together with)\\s*+:?\\s++(?<rest>.+)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OR = Pattern.compile("\\s++or\\s++", Pattern.CASE_INSENSITIVE);
    private static final Pattern AND = Pattern.compile("\\s++(?:and|&)\\s++", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}+#]++");
    private static final int LEAST_LETTERS = 4;

    /** Shorter names that differ in a letter are rather different names. */
    private static final int LEAST_LETTERS_OF_SIMILAR = 8;

    /** What is nearly named is looked for among so many titles, so that time stays linear. */
    private static final int MOST_COMPARED = 200;

    /** Who asks: an element, or a phase with all that is in it. */
    private record Asker(String id, int first, int last, boolean topic) {}

    private final Reading reading;
    private final Ids ids;
    /** Titles in plain words, in the order of the definition, with the id and the number of each. */
    private final List<String> titles = new ArrayList<>();

    private final List<String> targets = new ArrayList<>();
    private final BitSet topics = new BitSet();
    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<String, List<PrerequisiteDefinition>> found = new HashMap<>();

    Prerequisites(Reading reading, Ids ids) {
        this.reading = reading;
        this.ids = ids;
    }

    /** Matches everything in some phases. */
    void match(List<PhaseDraft> phases) {
        List<Runnable> asks = new ArrayList<>();
        phases.forEach(phase -> add(phase, asks));
        asks.forEach(Runnable::run);
    }

    private void add(PhaseDraft phase, List<Runnable> asks) {
        int first = titles.size();
        add(phase.title, ids.of(phase), false);
        for (TopicDraft topic : phase.topics) {
            int own = titles.size();
            add(topic.title, ids.of(topic), true);
            asks.add(() -> ask(new Asker(ids.of(topic), own, own, true), first, topic.requires, topic.description));
        }
        phase.phases.forEach(child -> add(child, asks));
        int last = titles.size() - 1;
        asks.add(() -> ask(new Asker(ids.of(phase), first, last, false), first, phase.requires, phase.description));
    }

    private void add(String title, String id, boolean topic) {
        String plain = plain(title);
        topics.set(titles.size(), topic);
        exact.putIfAbsent(plain, titles.size());
        titles.add(plain);
        targets.add(id);
    }

    /** Returns what was matched for an element. */
    List<PrerequisiteDefinition> of(String id) {
        return found.getOrDefault(id, List.of());
    }

    private void ask(Asker asker, int phase, List<Placed<String>> wishes, List<String> description) {
        List<String> kept = new ArrayList<>();
        for (Placed<String> wish : wishes) {
            for (String part : Lists.split(wish.value())) {
                if (!NONE.matcher(part).matches() && !matches(asker, phase, new Placed<>(part, wish.line()))) {
                    kept.add(part);
                    reading.notes()
                            .info(
                                    "prerequisite-kept",
                                    wish.line(),
                                    "prerequisite '{text}' is no topic or phase of this roadmap; it was kept as text",
                                    "text",
                                    part);
                }
            }
        }
        if (!kept.isEmpty()) {
            description.add("Prerequisites: " + String.join(", ", kept));
        }
    }

    private boolean matches(Asker asker, int phase, Placed<String> wish) {
        Matcher kind = KIND.matcher(wish.value());
        boolean told = kind.matches();
        String words = told ? kind.group("rest") : wish.value();
        String label = told ? label(kind.group("kind")) : null;
        if (matchAll(asker, phase, wish, label, List.of(words)) || matchAny(asker, phase, wish, label, words)) {
            return true;
        }
        return matchAll(asker, phase, wish, label, List.of(AND.split(words)));
    }

    private static @Nullable String label(String word) {
        PrerequisiteKind kind = switch (word.toLowerCase(Locale.ROOT).charAt(0)) {
            case 'c' -> PrerequisiteKind.COREQUISITE;
            case 't' -> PrerequisiteKind.TOGETHER;
            default -> PrerequisiteKind.RECOMMENDED;
        };
        return kind.label();
    }

    private boolean matchAny(Asker asker, int phase, Placed<String> wish, @Nullable String kind, String words) {
        List<String> alternatives = new ArrayList<>();
        for (String part : OR.split(words)) {
            target(asker, phase, part).map(targets::get).ifPresent(alternatives::add);
        }
        boolean all = kind == null && alternatives.size() > 1 && alternatives.size() == OR.split(words).length;
        if (all) {
            say(wish, String.join(", ", alternatives));
            add(asker, PrerequisiteDefinition.builder().anyOf(alternatives).build());
        }
        return all;
    }

    private boolean matchAll(Asker asker, int phase, Placed<String> wish, @Nullable String kind, List<String> parts) {
        List<Integer> matched = new ArrayList<>();
        parts.forEach(part -> target(asker, phase, part).ifPresent(matched::add));
        boolean side = kind != null && !kind.equals(PrerequisiteKind.RECOMMENDED.label());
        boolean between = asker.topic() && matched.stream().allMatch(topics::get);
        if (matched.size() < parts.size() || (side && !between)) {
            return false;
        }
        for (int target : matched) {
            say(wish, targets.get(target));
            add(
                    asker,
                    kind == null
                            ? PrerequisiteDefinition.of(targets.get(target))
                            : PrerequisiteDefinition.builder()
                                    .id(targets.get(target))
                                    .kind(kind)
                                    .build());
        }
        return true;
    }

    private void add(Asker asker, PrerequisiteDefinition prerequisite) {
        List<PrerequisiteDefinition> all = found.computeIfAbsent(asker.id(), id -> new ArrayList<>());
        if (!all.contains(prerequisite)) {
            all.add(prerequisite);
        }
    }

    private void say(Placed<String> wish, String id) {
        reading.notes()
                .info(
                        "prerequisite-matched",
                        wish.line(),
                        "prerequisite '{text}' was read as '{id}'",
                        "text",
                        wish.value(),
                        "id",
                        id);
    }

    /** Nothing requires itself or what it is in. */
    private Optional<Integer> target(Asker asker, int phase, String words) {
        String plain = plain(words);
        Integer same = exact.get(plain);
        if (same != null) {
            return same < asker.first() || same > asker.last() ? notAround(same, phase) : Optional.empty();
        }
        if (plain.length() < LEAST_LETTERS) {
            return Optional.empty();
        }
        return near(plain, asker.first()).flatMap(at -> notAround(at, phase));
    }

    private static Optional<Integer> notAround(int target, int phase) {
        return target == phase ? Optional.empty() : Optional.of(target);
    }

    /** Among what stands before: the only title that holds the words, or else one that differs in few letters. */
    private Optional<Integer> near(String plain, int before) {
        int from = Math.max(0, before - MOST_COMPARED);
        int only = -1;
        for (int i = from; i < before; i++) {
            if ((" " + titles.get(i) + " ").contains(" " + plain + " ")) {
                if (only >= 0 && !titles.get(only).equals(titles.get(i))) {
                    return Optional.empty();
                }
                only = only < 0 ? i : only;
            }
        }
        if (only >= 0) {
            return Optional.of(only);
        }
        if (plain.length() < LEAST_LETTERS_OF_SIMILAR) {
            return Optional.empty();
        }
        return Diagnostic.info("prerequisite-matched")
                .suggestNearest(plain, titles.subList(from, before))
                .build()
                .suggestion()
                .map(exact::get);
    }

    private static String plain(String title) {
        return NO_WORD.matcher(title.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
