package org.learnroadmap.markdown.internal.meaning;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a column of a table holds, as its head says. */
enum Column {
    WEEK("weeks?|wk|when"),
    DAY("days?"),
    MONTH("months?"),
    STATUS("status.*|done|progress|completed?|finished|✓|✔|✅|state"),
    PREREQUISITES("pre-?requisites?|pre-?reqs?|requires?|requirements?|depends on|needs|after"),
    DURATION("duration|length|weeks needed"),
    EFFORT("effort|time|hours?|estimate|estimated (?:time|effort|hours)|workload|time needed|hrs"),
    RESOURCES("resources?|links?|materials?|urls?|reading|where|source|book|video"),
    PROJECT("projects?|mini[- ]projects?"),
    PRACTICE("practice|practise|exercises?|assignments?|homework|hands-on|labs?"),
    THEME("focus|themes?|main topic"),
    TOPIC("topics?|tasks?|courses?|subjects?|titles?|names?|lessons?|skills?|what|what to learn|content|activity"),
    NOTES("notes?|descriptions?|details|about|comments?|remarks?|summary"),
    PHASE("phases?|stages?|levels?|modules?|parts?|units?|sections?|steps?|blocks?"),
    NUMBER("#|no\\.?|nr\\.?|number|id"),
    OTHER(".*");

    private final Pattern head;

    Column(String head) {
        this.head = Pattern.compile(head);
    }

    static Column of(String head) {
        String words = head.strip().toLowerCase(Locale.ROOT);
        for (Column column : values()) {
            if (column.head.matcher(words).matches()) {
                return column;
            }
        }
        return OTHER;
    }
}
