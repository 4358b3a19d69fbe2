package org.learnroadmap.markdown.internal.meaning;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.learnroadmap.core.model.Resource;
import org.learnroadmap.core.model.Span;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.markdown.internal.lines.Link;
import org.learnroadmap.markdown.internal.lines.Prose;
import org.learnroadmap.markdown.internal.outline.Node;
import org.learnroadmap.markdown.internal.text.EffortText;
import org.learnroadmap.markdown.internal.text.PeriodLabel;

/** Reads the rows of a table as topics, or as weeks that hold topics. */
final class TableReader {

    private static final Pattern POINT = Pattern.compile("^(?:[-*•]|\\d{1,3}[.)])\\s++");
    private static final Pattern PARTS = Pattern.compile("[\\n;]");
    private static final Pattern NUMBER =
            Pattern.compile("\\d{1,4}(?:\\.\\d{1,2})?(?:\\s?[-–]\\s?\\d{1,4}(?:\\.\\d{1,2})?)?");
    private static final Pattern SPAN =
            Pattern.compile("(?:[^\\d]{0,8})(\\d{1,5})(?:\\s?(?:-|–|—|to)\\s?(\\d{1,5}))?\\.?");

    private final Reading reading;
    private final TopicReader topics;

    TableReader(Reading reading) {
        this.reading = reading;
        topics = new TopicReader(reading);
    }

    /** Reads the rows of a table as topics of a phase. */
    void inPhase(PhaseDraft phase, Node node) {
        Table table = new Table(node);
        reading.place(node);
        for (Node row : table.rows()) {
            Set<Column> used = EnumSet.noneOf(Column.class);
            List<TopicDraft> read = topics(table, row, used);
            weeks(table, row, used).ifPresent(weeks -> read.forEach(topic -> topic.weeks = weeks));
            rest(table, row, used, phase, read);
            phase.topics.addAll(read);
            new TrackerReader(reading).row(table, row, phase.title);
        }
    }

    /** Tells whether the rows of a table stand for phases: whether they name weeks, months or parts. */
    static boolean holdsPhases(Node node) {
        Table table = new Table(node);
        return table.has(Column.WEEK) || table.has(Column.MONTH) || table.has(Column.PHASE);
    }

    /** Reads a table of phases: rows of the same weeks and part are one. */
    List<PhaseDraft> phases(Node node) {
        Table table = new Table(node);
        reading.place(node);
        Map<String, PhaseDraft> phases = new LinkedHashMap<>();
        String last = "";
        for (Node row : table.rows()) {
            Set<Column> used = EnumSet.of(Column.PHASE, Column.THEME);
            String key = key(table, row);
            String own = key.isEmpty() ? last : key;
            PhaseDraft phase = phases.computeIfAbsent(own, k -> phase(table, row, k));
            List<TopicDraft> read = topics(table, row, used);
            if (weeks(table, row, used).isEmpty() && phase.months != null) {
                used.add(Column.MONTH);
            }
            rest(table, row, used, phase, read);
            phase.topics.addAll(read);
            new TrackerReader(reading).row(table, row, "");
            last = own;
        }
        return new ArrayList<>(phases.values());
    }

    private static String key(Table table, Node row) {
        List<String> parts = new ArrayList<>();
        for (Column column : List.of(Column.PHASE, Column.MONTH, Column.WEEK)) {
            String words = table.text(row, column);
            if (!words.isEmpty()) {
                boolean bare = column != Column.PHASE && Character.isDigit(words.charAt(0));
                String unit = column == Column.WEEK ? "Week " : "Month ";
                parts.add(bare ? unit + words : words);
            }
        }
        return String.join(", ", parts);
    }

    private PhaseDraft phase(Table table, Node row, String title) {
        String theme = table.text(row, Column.THEME);
        String words = theme.isEmpty() ? title : theme;
        PhaseDraft phase = new PhaseDraft(
                row.line(),
                Titles.tidy(Titles.withoutNumber(words.isEmpty() ? String.join(" | ", Table.cells(row)) : words)));
        phase.untitled = true;
        phase.weeks = span(table.text(row, Column.WEEK)).orElse(null);
        phase.months = span(table.text(row, Column.MONTH)).orElse(null);
        return phase;
    }

    private static Optional<Span> weeks(Table table, Node row, Set<Column> used) {
        String words = table.text(row, Column.WEEK);
        Optional<Span> weeks = span(words);
        boolean more = PeriodLabel.parse(words)
                .filter(label -> !label.title().isBlank())
                .isPresent();
        if (weeks.isPresent() && !more) {
            used.add(Column.WEEK);
        }
        return weeks;
    }

    private List<TopicDraft> topics(Table table, Node row, Set<Column> used) {
        List<TopicDraft> read = new ArrayList<>();
        cell(table.cell(row, Column.TOPIC), row, TopicKind.STUDY, read);
        cell(table.cell(row, Column.PRACTICE), row, TopicKind.PRACTICE, read);
        cell(table.cell(row, Column.PROJECT), row, TopicKind.PROJECT, read);
        used.addAll(List.of(Column.TOPIC, Column.PRACTICE, Column.PROJECT));
        if (!read.isEmpty()) {
            details(table, row, read.get(0), used);
            effort(table, row, read, used);
            span(table.text(row, Column.DAY)).ifPresent(days -> {
                read.forEach(topic -> topic.days = days);
                used.add(Column.DAY);
            });
        }
        return read;
    }

    private void cell(Prose cell, Node row, TopicKind kind, List<TopicDraft> read) {
        for (String part : PARTS.split(cell.text())) {
            String words = POINT.matcher(part.strip()).replaceFirst("");
            if (words.chars().anyMatch(Character::isLetterOrDigit)) {
                read.add(topics.read(row.line(), words, kind));
            }
        }
    }

    /** A status is used by the tracker; what nothing else used is kept where the row belongs. */
    private void rest(Table table, Node row, Set<Column> used, PhaseDraft phase, List<TopicDraft> read) {
        if (!table.text(row, Column.TOPIC).isEmpty()) {
            used.add(Column.STATUS);
        }
        List<String> rest = table.rest(row, used);
        if (read.isEmpty()) {
            reading.place(row);
            phase.description.addAll(rest);
            return;
        }
        TopicDraft first = read.get(0);
        reading.ledger().place(row);
        first.description.addAll(rest);
        row.line().cells().forEach(cell -> cell.links().forEach(link -> first.resources.add(Reading.resource(link))));
    }

    private void details(Table table, Node row, TopicDraft topic, Set<Column> used) {
        Prose resources = table.cell(row, Column.RESOURCES);
        used.add(Column.RESOURCES);
        if (resources.links().isEmpty() && !resources.isEmpty()) {
            for (String words : PARTS.split(resources.text())) {
                topic.resources.add(Resource.builder().title(Titles.tidy(words)).build());
            }
        } else if (hasMoreThanLinks(resources)) {
            used.remove(Column.RESOURCES);
        }
        String requires = table.text(row, Column.PREREQUISITES);
        used.add(Column.PREREQUISITES);
        if (!requires.isEmpty()) {
            topic.requires.add(new Placed<>(requires, row.line()));
        }
    }

    private static boolean hasMoreThanLinks(Prose cell) {
        String rest = cell.text();
        for (Link link : cell.links()) {
            rest = rest.replace(link.text(), "");
        }
        return rest.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    /** The effort of a row is that of its topics together. */
    private void effort(Table table, Node row, List<TopicDraft> read, Set<Column> used) {
        String effort = table.text(row, Column.EFFORT);
        String duration = table.text(row, Column.DURATION);
        boolean hours = NUMBER.matcher(effort).matches();
        Optional<String> weekly = EffortText.weekly(duration, effort);
        Optional<String> own = EffortText.read(hours ? effort + " hours" : effort);
        Optional<String> found = weekly.or(() -> own).or(() -> EffortText.read(duration));
        if (found.isEmpty()) {
            return;
        }
        if (weekly.isPresent() || own.isPresent()) {
            used.add(Column.EFFORT);
        }
        if (weekly.isPresent() || own.isEmpty()) {
            used.add(Column.DURATION);
        }
        if (read.size() == 1) {
            read.get(0).effort = found.get();
        } else {
            new Hours(reading).share(read, found.get(), row.line());
        }
    }

    /** Reads {@code 3}, {@code 5-10} and {@code Week 3 (Jan 5)}. */
    private static Optional<Span> span(String words) {
        Matcher matcher = SPAN.matcher(words);
        if (!matcher.matches()) {
            return PeriodLabel.parse(words).map(label -> new Span(label.first(), label.last()));
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = matcher.group(2) == null ? first : Integer.parseInt(matcher.group(2));
        return first < 1 || last < first || last > Span.MAX ? Optional.empty() : Optional.of(new Span(first, last));
    }
}
