package org.learnroadmap.examples.plugins;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.PrerequisiteDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.PrerequisiteKind;
import org.learnroadmap.core.spi.LoadContext;
import org.learnroadmap.examples.plugins.CurriculumTable.Course;
import org.learnroadmap.examples.plugins.CurriculumTable.Fact;

/** Makes a definition of the rows of one file. */
final class CurriculumReader {

    private static final Map<String, PrerequisiteKind> REQUISITES = new LinkedHashMap<>();

    static {
        REQUISITES.put("prerequisites", PrerequisiteKind.REQUIRED);
        REQUISITES.put("corequisites", PrerequisiteKind.COREQUISITE);
        REQUISITES.put("strict-corequisites", PrerequisiteKind.TOGETHER);
    }

    private static final Pattern CREDITS = Pattern.compile("\\d{1,4}(\\.\\d{1,3})?");
    private static final Pattern TERM = Pattern.compile("\\d{1,4}");
    private static final Pattern BETWEEN_IDS = Pattern.compile("[;,\\s]+");
    private static final Pattern COLON = Pattern.compile(":+");
    private static final Pattern POINT = Pattern.compile("\\.+");
    private static final Pattern NO_ID = Pattern.compile("[^\\p{L}\\p{M}\\p{N}._-]+");

    /** Stands behind all terms. */
    private static final int NO_TERM = Integer.MAX_VALUE;

    private static final int SEMESTER_WEEKS = 15;
    private static final int QUARTER_WEEKS = 10;

    private final LoadContext context;
    private final CurriculumTable table;
    private final SourceMap.Builder places;
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final Set<String> courseIds = new HashSet<>();

    CurriculumReader(LoadContext context, CurriculumTable table) {
        this.context = context;
        this.table = table;
        places = context.places();
        table.courses().forEach(course -> courseIds.add(course.cell("course-id")));
    }

    RoadmapDefinition read() {
        for (Fact fact : table.facts()) {
            facts.merge(fact.name(), fact.value(), (one, other) -> one + ", " + other);
            places.put(fact.name().equals("curriculum") ? "title" : "attributes." + fact.name(), fact.line(), 1);
        }
        facts.values().removeIf(String::isEmpty);
        BigDecimal minutes = minutesOfCredit();
        List<PhaseDefinition> phases = phases(minutes);
        String title = facts.remove("curriculum");
        return RoadmapDefinition.builder()
                .id(
                        title == null
                                ? "curriculum"
                                : NO_ID.matcher(title).replaceAll("-").replaceFirst("^(.{100}).+", "$1"))
                .title(title)
                .description(facts.remove("degree-plan"))
                .attributes(facts)
                .phases(phases)
                .places(places.build())
                .build();
    }

    /** Says what is assumed: the file counts credit hours, and a schedule minutes. */
    private BigDecimal minutesOfCredit() {
        BigDecimal hours = context.options().number("hours").orElseThrow();
        BigDecimal weeks = context.options().number("weeks").orElseGet(() -> BigDecimal.valueOf(weeksOfTerm()));
        context.findings()
                .add(Diagnostic.info("example.credit-hours")
                        .location(new SourceLocation(context.source().name(), 0, 0))
                        .message(
                                "a credit hour counts as {hours}h of study in each of {weeks} weeks;"
                                        + " the options 'hours' and 'weeks' of the loader change that",
                                "hours",
                                hours.toPlainString(),
                                "weeks",
                                weeks.toPlainString())
                        .build());
        return hours.multiply(weeks).multiply(BigDecimal.valueOf(60));
    }

    private int weeksOfTerm() {
        String system = facts.getOrDefault("system-type", "");
        if (!system.isEmpty() && !system.equalsIgnoreCase("semester") && !system.equalsIgnoreCase("quarter")) {
            table.facts().stream()
                    .filter(fact -> fact.name().equals("system-type"))
                    .forEach(fact -> warn(
                            "example.system-type",
                            fact.line(),
                            "'{value}' is neither semester nor quarter; terms are taken for semesters",
                            fact.value()));
        }
        return system.equalsIgnoreCase("quarter") ? QUARTER_WEEKS : SEMESTER_WEEKS;
    }

    /** A phase for each term in order, then one for the courses without a term; the only one is for the courses. */
    private List<PhaseDefinition> phases(BigDecimal minutes) {
        Map<Integer, List<Course>> terms = new TreeMap<>();
        table.courses()
                .forEach(course -> terms.computeIfAbsent(term(course), term -> new ArrayList<>())
                        .add(course));
        List<PhaseDefinition> phases = new ArrayList<>();
        terms.forEach((term, courses) -> {
            boolean isTerm = term < NO_TERM;
            String name = isTerm ? "Term " + term : terms.size() == 1 ? "Courses" : "Courses without a term";
            PhaseDefinition.Builder phase = PhaseDefinition.builder(freeId(name), name);
            phase.attributes(isTerm ? Map.of("term", term) : Map.of());
            for (int i = 0; i < courses.size(); i++) {
                places.put(
                        "phases[" + phases.size() + "].topics[" + i + "]",
                        courses.get(i).line(),
                        1);
                phase.topic(topic(courses.get(i), minutes));
            }
            phases.add(phase.build());
        });
        return phases;
    }

    private int term(Course course) {
        String term = course.cell("term");
        if (TERM.matcher(term).matches()) {
            return Integer.parseInt(term);
        }
        if (!term.isEmpty()) {
            warn("example.term", course.line(), "term '{value}' is no number; the course stands in no term", term);
        }
        return NO_TERM;
    }

    private TopicDefinition topic(Course course, BigDecimal minutes) {
        Map<String, Object> attributes = new LinkedHashMap<>(course.cells());
        List.of("course-id", "course-name", "term").forEach(attributes::remove);
        REQUISITES.keySet().forEach(attributes::remove);
        String credits = course.cell("credit-hours");
        Optional<BigDecimal> number = Optional.of(credits)
                .filter(text -> CREDITS.matcher(text).matches())
                .map(BigDecimal::new);
        if (number.isPresent()) {
            attributes.remove("credit-hours");
            attributes.put("credits", number.get());
        } else {
            warn(
                    "example.credits",
                    course.line(),
                    "'{value}' is no number of credit hours, so the effort is unknown",
                    credits);
        }
        return TopicDefinition.builder(course.cell("course-id"), title(course))
                .effort(number.map(hours -> hours.multiply(minutes)
                                        .setScale(0, RoundingMode.HALF_UP)
                                        .toPlainString() + "m")
                        .orElse(null))
                .requires(requires(course))
                .tags(course.additional() ? List.of("additional") : List.of())
                .attributes(attributes)
                .build();
    }

    /** Many courses have a number instead of a name, and courses that are still to be chosen only say what of. */
    private String title(Course course) {
        String name = course.cell("course-name");
        String number = (course.cell("prefix") + " " + course.cell("number")).strip();
        String title = !name.isEmpty() ? name : !number.isEmpty() ? number : course.cell("canonical-name");
        if (name.isEmpty() && !title.isEmpty()) {
            report(
                    Severity.INFO,
                    "example.title",
                    course.line(),
                    "the course has no name and is called '{value}'",
                    title);
        }
        return title;
    }

    private List<PrerequisiteDefinition> requires(Course course) {
        List<PrerequisiteDefinition> requires = new ArrayList<>();
        REQUISITES.forEach((column, kind) -> BETWEEN_IDS
                .splitAsStream(course.cell(column))
                .flatMap(part -> partUnlessKnown(COLON, part))
                .flatMap(part -> partUnlessKnown(POINT, part))
                .filter(id -> !id.isEmpty())
                .distinct()
                .map(id -> PrerequisiteDefinition.builder()
                        .topic(id)
                        .kind(kind.label())
                        .build())
                .forEach(requires::add));
        return requires;
    }

    /** People part ids by colons as well, and spreadsheets make decimals of 12,5; but an id may have such a point itself. */
    private Stream<String> partUnlessKnown(Pattern between, String part) {
        return courseIds.contains(part) ? Stream.of(part) : between.splitAsStream(part);
    }

    /** Phases and topics share their ids. */
    private String freeId(String name) {
        String id = name.toLowerCase(Locale.ROOT).replace(' ', '-');
        while (courseIds.contains(id)) {
            id += "-";
        }
        return id;
    }

    private void warn(String code, int line, String template, String value) {
        report(Severity.WARNING, code, line, template, value);
    }

    private void report(Severity severity, String code, int line, String template, String value) {
        context.findings()
                .add(Diagnostic.of(severity, code)
                        .location(new SourceLocation(context.source().name(), line, 0))
                        .message(template, "value", value)
                        .build());
    }
}
