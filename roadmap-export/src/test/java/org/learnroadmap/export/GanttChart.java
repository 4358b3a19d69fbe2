package org.learnroadmap.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A chart as Mermaid reads it, by the rules of its lexer for Gantt charts: the first rule that fits a place wins. Codes
 * such as {@code #58;} are hidden from the lexer and shown in the end, as Mermaid does.
 *
 * @param settings what stands before the bars, by name
 * @param bars     the bars in order
 */
record GanttChart(Map<String, String> settings, List<Bar> bars) {

    /** A bar, a diamond, or whatever the tags make of it. */
    record Bar(String section, String name, List<String> tags, LocalDate start, LocalDate end) {}

    private static final Pattern CODE = Pattern.compile("#(\\w+);");
    private static final Pattern HIDDEN = Pattern.compile("\uFB02\u00B0\u00B0(\\d+)\u00B6\u00DF");

    /** What Mermaid removes before its lexer looks: comments and directives, wherever they stand. */
    private static final Pattern REMOVED = Pattern.compile("%%");

    /** Lines that are something else than the name of a bar, in the order of the lexer. */
    private static final Pattern OTHER = Pattern.compile(
            "(?i)(?:acc(?:Title|Descr)\\s*[:{]|[}]|%|[^}]%|href\\s+\"|call\\s+|click\\s+|gantt\\b|\\d{4}-\\d\\d-\\d\\d\\b"
                    + "|accDescription\\s|topAxis\\b|todayMarker\\s|weekday\\s|weekend\\s).*");

    private static final Pattern SETTING =
            Pattern.compile("(?i)(?<name>title|dateFormat|axisFormat|tickInterval|includes|excludes)\\s(?<value>.+)"
                    + "|(?<flag>inclusiveEndDates)\\b.*");
    private static final Pattern SECTION = Pattern.compile("(?i)section\\s(?<name>.+)");
    private static final Pattern BAR = Pattern.compile("(?<name>[^:]+):(?<data>[^#;:]+)");
    private static final List<String> TAGS = List.of("active", "done", "crit", "milestone", "vert");

    static GanttChart parse(String text) {
        if (REMOVED.matcher(text).find()) {
            throw new IllegalArgumentException("a comment or directive");
        }
        List<String> lines = text.lines().toList();
        if (!lines.get(0).equals("gantt")) {
            throw new IllegalArgumentException("no chart");
        }
        GanttChart chart = new GanttChart(new LinkedHashMap<>(), new ArrayList<>());
        String section = "";
        for (String line : lines.subList(1, lines.size())) {
            String hidden = CODE.matcher(line.strip()).replaceAll("\uFB02\u00B0\u00B0$1\u00B6\u00DF");
            Matcher named = SECTION.matcher(hidden);
            if (named.matches()) {
                section = shown(named.group("name"));
            } else {
                chart.read(hidden, section);
            }
        }
        return chart;
    }

    private void read(String line, String section) {
        Matcher setting = SETTING.matcher(line);
        Matcher bar = BAR.matcher(line);
        if (OTHER.matcher(line).matches()) {
            throw new IllegalArgumentException("neither a setting nor a bar: " + line);
        } else if (setting.matches()) {
            String flag = setting.group("flag");
            settings.put(
                    flag == null ? setting.group("name") : flag, flag == null ? shown(setting.group("value")) : "");
        } else if (bar.matches()) {
            bars.add(bar(
                    section, shown(bar.group("name")), List.of(bar.group("data").split(","))));
        } else {
            throw new IllegalArgumentException("no bar: " + line);
        }
    }

    private static Bar bar(String section, String name, List<String> data) {
        List<String> tags = new ArrayList<>();
        int at = 0;
        while (TAGS.contains(data.get(at).strip())) {
            tags.add(data.get(at++).strip());
        }
        if (data.size() != at + 2) {
            throw new IllegalArgumentException("not two dates: " + data);
        }
        return new Bar(
                section,
                name,
                tags,
                LocalDate.parse(data.get(at).strip()),
                LocalDate.parse(data.get(at + 1).strip()));
    }

    /** Shows codes as the page of a browser does: a title may not hold what only looks like one. */
    private static String shown(String text) {
        if (text.contains("<")
                || text.contains("&")
                || text.replaceAll(HIDDEN.pattern(), "").contains("\uFB02")) {
            throw new IllegalArgumentException("read as HTML: " + text);
        }
        return HIDDEN.matcher(text)
                .replaceAll(code -> Matcher.quoteReplacement(Character.toString(Integer.parseInt(code.group(1)))))
                .strip();
    }
}
