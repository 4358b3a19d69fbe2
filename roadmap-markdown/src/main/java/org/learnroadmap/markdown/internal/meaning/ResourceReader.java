package org.learnroadmap.markdown.internal.meaning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.markdown.internal.lines.Link;
import org.learnroadmap.markdown.internal.lines.Mark;
import org.learnroadmap.markdown.internal.lines.Prose;
import org.learnroadmap.markdown.internal.outline.Node;
import org.learnroadmap.markdown.internal.text.ResourceKinds;
import org.learnroadmap.markdown.internal.text.SectionName;

/** Reads what to learn from: links, books with their authors, and lists of them under the name of their kind. */
final class ResourceReader {

    private static final int LONGEST_LABEL = 40;
    private static final int LONGEST_TITLE = 80;
    private static final Pattern SENTENCE = Pattern.compile("[.:!?]$");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private static final Set<String> PRAISE = Set.of(
            "and",
            "the",
            "my",
            "for",
            "online",
            "free",
            "paid",
            "official",
            "recommended",
            "useful",
            "helpful",
            "best",
            "good",
            "great",
            "favorite",
            "favourite",
            "other",
            "more",
            "additional",
            "extra",
            "further",
            "resources",
            "learning");

    /** Words between links that say nothing of their own. */
    private static final Set<String> JOINS = Set.of("and", "or", "on", "at", "in", "with", "via", "by", "the", "from");

    private final Reading reading;
    private final List<Placed<Resource>> resources = new ArrayList<>();

    ResourceReader(Reading reading) {
        this.reading = reading;
    }

    /** Reads a section of resources, or a line that says some. */
    List<Placed<Resource>> read(Named named) {
        Node node = named.node();
        reading.ledger().place(node);
        if (!named.value().isEmpty()) {
            entry(node, named.value(), null);
        } else {
            node.links().forEach(link -> add(Reading.resource(link), node));
        }
        String kind = ResourceKinds.ofLabel(named.title()).orElse(null);
        boolean general = SectionName.of(named.title()).isPresent();
        node.children().forEach(child -> read(child, general ? null : kind));
        return resources;
    }

    private void read(Node node, @Nullable String kind) {
        reading.ledger().place(node);
        if (node.is(Mark.TABLE_HEAD)) {
            node.children().forEach(this::row);
            return;
        }
        String words = node.words();
        boolean sentence = node.is(Mark.TEXT)
                && !node.isHeading()
                && SENTENCE.matcher(words).find()
                && node.links().isEmpty();
        if (sentence && node.children().isEmpty()) {
            reading.describe(node);
            return;
        }
        boolean grouped =
                !node.children().isEmpty() && (node.isHeading() || node.links().isEmpty());
        if (grouped) {
            String label = Titles.tidy(Titles.withoutNumber(words));
            String below = kindOf(label, words);
            if (!isPlain(label)) {
                reading.roadmap().describe(words, node.line());
            }
            node.children().forEach(child -> read(child, below == null ? kind : below));
            return;
        }
        String label = label(words);
        String rest =
                label.isEmpty() ? words : words.substring(label.length() + 1).strip();
        boolean named = !label.isEmpty()
                && node.links().size() == 1
                && rest.equals(node.links().get(0).text());
        if (!label.isEmpty() && ResourceKinds.ofLabel(label).isPresent() && !rest.isEmpty()) {
            entry(node, rest, kindOf(label, words));
        } else if (named) {
            add(Reading.resource(node.links().get(0)).toBuilder().title(label).build(), node);
        } else {
            entry(node, words, kind);
        }
        node.children().forEach(child -> read(child, kind));
    }

    /** Returns what stands before a colon, unless it is the beginning of an address. */
    private static String label(String words) {
        int colon = words.indexOf(':');
        return colon > 0 && colon <= LONGEST_LABEL && !words.startsWith("//", colon + 1)
                ? words.substring(0, colon)
                : "";
    }

    /** Tells whether a label says no more than a kind, perhaps with a word that praises it. */
    private static boolean isPlain(String label) {
        return WORD.matcher(label)
                .results()
                .allMatch(word -> PRAISE.contains(word.group().toLowerCase(Locale.ROOT))
                        || ResourceKinds.ofLabel(word.group()).isPresent());
    }

    /** A kind that is not known is kept as it is. */
    private static @Nullable String kindOf(String label, String words) {
        Optional<String> known = ResourceKinds.ofLabel(label);
        return known.orElse(words.length() <= LONGEST_LABEL ? label.toLowerCase(Locale.ROOT) : null);
    }

    private void entry(Node node, String words, @Nullable String kind) {
        List<Link> links = node.links();
        if (links.isEmpty()) {
            add(resource(Titles.tidy(words), kind), node);
        } else if (links.size() == 1 && words.length() <= LONGEST_TITLE) {
            Link link = links.get(0);
            Resource titled = resource(Titles.tidy(words.contains(link.text()) ? words : link.text()), kind);
            add(titled.toBuilder().url(link.url()).kind(kindOf(link, kind)).build(), node);
        } else {
            links.forEach(link -> add(
                    Reading.resource(link).toBuilder().kind(kindOf(link, kind)).build(), node));
            sentence(node, words);
        }
    }

    /** The kind that a label gives is better known than that of an address. */
    private static @Nullable String kindOf(Link link, @Nullable String kind) {
        return kind == null ? ResourceKinds.ofAddress(link.url()).orElse(null) : kind;
    }

    /** What a text says around several links is kept with the roadmap. */
    private void sentence(Node node, String words) {
        String rest = words;
        for (Link link : node.links()) {
            rest = rest.replace(link.text(), "");
        }
        if (WORD.matcher(rest)
                .results()
                .anyMatch(word -> !JOINS.contains(word.group().toLowerCase(Locale.ROOT)))) {
            reading.roadmap().describe(words, node.line());
        }
    }

    private static Resource resource(String words, @Nullable String kind) {
        Optional<ResourceKinds.BookTitle> book = ResourceKinds.book(words);
        Resource.Builder builder = Resource.builder().title(words).kind(kind);
        if (book.isPresent() && (kind == null || kind.equals("book"))) {
            builder.title(book.get().title()).author(book.get().author()).kind("book");
        }
        return builder.build();
    }

    private void row(Node row) {
        reading.ledger().place(row);
        List<Link> links = row.line().cells().stream()
                .flatMap(cell -> cell.links().stream())
                .toList();
        String words = row.line().cells().stream()
                .map(Prose::text)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse("");
        if (links.isEmpty()) {
            add(resource(String.join(" | ", Table.cells(row)), null), row);
        } else if (links.size() == 1) {
            add(Reading.resource(links.get(0)).toBuilder().title(words).build(), row);
            Table.cells(row).stream()
                    .filter(cell ->
                            !cell.equals(words) && !cell.equals(links.get(0).text()))
                    .forEach(cell -> reading.roadmap().describe(words + ": " + cell, row.line()));
        } else {
            links.forEach(link -> add(Reading.resource(link), row));
        }
    }

    private void add(Resource resource, Node node) {
        if (!resource.title().orElse("").isBlank()) {
            resources.add(new Placed<>(resource, node.line()));
        }
    }
}
