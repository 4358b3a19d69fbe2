package org.learnroadmap.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tables of {@code docs/format.md}.
 *
 * @param levels the rows of each, by the title of the level, which is the heading above it
 * @param anyKey codes that the tables do not repeat, since every key can raise them
 * @param links  the targets of links, by their names
 */
record FormatDocument(Map<String, List<Row>> levels, Set<String> anyKey, Map<String, String> links) {

    /**
     * A row of a table.
     *
     * @param keys one, or several that are alike; none if it is about keys of the author's choice
     */
    record Row(List<String> keys, String value, String byDefault, String example, Set<String> codes) {}

    private static final String ANY_KEY = "What any key can raise";

    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    private static final Pattern CODE = Pattern.compile("\\[([a-z0-9-]+)](?!\\()");

    private static final Pattern TARGET = Pattern.compile("\\[([a-z0-9-]+)]: (\\S+)");

    static FormatDocument of(List<String> lines) {
        FormatDocument document = new FormatDocument(new LinkedHashMap<>(), new TreeSet<>(), new LinkedHashMap<>());
        String heading = "";
        boolean inBlock = false;
        for (String line : lines) {
            inBlock ^= line.startsWith("```");
            Matcher target = TARGET.matcher(line);
            if (inBlock) {
                continue;
            } else if (line.startsWith("#")) {
                heading = line.replaceFirst("#+ ", "");
            } else if (target.matches()) {
                document.links.put(target.group(1), target.group(2));
            } else if (line.startsWith("|") && !line.startsWith("|--") && !line.startsWith("| key ")) {
                document.levels
                        .computeIfAbsent(heading, any -> new ArrayList<>())
                        .add(row(line));
            } else if (heading.equals(ANY_KEY)) {
                document.anyKey.addAll(found(CODE, line));
            }
        }
        return document;
    }

    private static Row row(String line) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        if (cells.size() != 7) {
            throw new IllegalStateException("a row needs five cells: " + line);
        }
        Set<String> codes = new TreeSet<>(found(CODE, cells.get(5)));
        return new Row(found(QUOTED, cells.get(1)), cells.get(2), cells.get(3), cells.get(4), codes);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).toList();
    }
}
