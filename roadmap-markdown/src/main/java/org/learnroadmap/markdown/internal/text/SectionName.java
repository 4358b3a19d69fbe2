package org.learnroadmap.markdown.internal.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a heading or a field announces, if it is one of the names that roadmaps use for their sections. */
public enum SectionName {
    GOALS(
            "goal; objective; aim; learning goal; learning objective; target; focus; what you will learn; what youll learn;"
                    + " what you are going to learn; what we will learn; you will learn; youll learn"),
    OUTCOMES("outcome; result; learning outcome; expected outcome; expected result; deliverable; takeaway;"
            + " what you will be able to do; what youll be able to do; you will be able to; youll be able to"),
    TOPICS("topic; topic to learn; topic to cover; topic to study; topic covered; what to learn; what to study;"
            + " what to cover; thing to learn; study; learn; content; syllabus; curriculum; subject;"
            + " focus area; subtopic; learning topic; task; to do; todo"),
    PRACTICE("practice; practise; exercise; hand on; hand on practice; hand on exercise; hand on task; hand on lab;"
            + " practice exercise; practice task; practice problem; practice question; thing to practice;"
            + " what to practice; coding exercise; coding practice; assignment; homework; lab; drill; activity;"
            + " practical; practical exercise; practical task; challenge; coding challenge"),
    RESOURCES("resource; learning resource; study resource; reference; reference material; link; further reading;"
            + " recommended reading; suggested reading; additional reading; reading list; reading material;"
            + " material; learning material; study material; course material; bibliography; source;"
            + " where to learn; learn more; see also; book and resource; course and resource;"
            + " documentation and resource; tool and resource; resource and tool; resource and book;"
            + " resource and documentation; resource to use"),
    PROJECT_IDEAS("project; project idea; project suggestion; suggested project; mini project; mini project idea;"
            + " idea for project; practice project; portfolio project; project to build; what to build;"
            + " thing to build; app idea; sample project; example project"),
    CONCEPTS("concept; glossary; term; terminology; key term; definition; concept to know; concept to learn;"
            + " concept and term"),
    TRACKER("tracker; progress tracker; progress; checklist; progress checklist; tracking; progress tracking;"
            + " progress table; progress log; study tracker; learning tracker; study log; tracking table;"
            + " habit tracker; tracking your progress; track your progress"),
    PREREQUISITES(
            "prerequisite; pre requisite; prereq; corequisite; co requisite; requirement; required knowledge; prior knowledge; assumed knowledge;"
                    + " before you start; before you begin; before starting; what you need; what you need to know;"
                    + " what you should know; what you should already know; require; depends on; entry requirement"),
    DESCRIPTION(
            "description; overview; introduction; intro; about; about this roadmap; about this plan; about the roadmap;"
                    + " about this course; about this guide; note; summary; background; conclusion; final note;"
                    + " final thought; tip; general tip; study tip; final tip; tip for success; how to use this roadmap;"
                    + " how to use this guide; how to use this plan; how to use; how it works; disclaimer;"
                    + " license; licence; contributing; contribution; how to contribute; contributor; acknowledgement; credit;"
                    + " author; contact; support; changelog; faq; star history"),
    TABLE_OF_CONTENTS("table of content; toc"),
    FEATURES("feature; functionality; feature list; feature to build; feature to implement; core feature"),
    TECHNOLOGY("technology; tech; tech stack; technology stack; stack; technology used; tool; tool used; tool to use;"
            + " technology to use; built with; technical stack; suggested stack; tooling"),
    STEPS("step; step to follow; instruction; how to do it; how to build it; what to do; action item; action step"),
    DURATION("duration; timeline; length; time frame; timeframe; total duration; estimated duration; time line"),
    EFFORT("time; effort; time commitment; commitment; estimated time; estimated effort; hour; study time;"
            + " time required; time needed; required time; total time; total effort; workload; study hour;"
            + " total hour; estimated hour; time estimate; effort estimate; time to complete; weekly hour;"
            + " hour per week; time investment; learning time");

    private static final int LONGEST = 100;
    private static final Pattern FIRST_WORD =
            Pattern.compile("(?<![\\p{L}\\p{M}\\p{N}])\\p{L}[\\p{L}\\p{M}\\p{N}'\u2019\u02BC]*+");
    private static final String UNITS =
            "day|week|month|phase|stage|module|level|part|unit|section|course|roadmap|plan|guide|step|sprint|project|path";
    private static final String UNIT = "(?:" + UNITS + ")";

    /** Words that change nothing about what a section holds. */
    private static final String FILLERS = "the|a|an|my|our|your|some|all|these|thi|list of|key|main|important|specific"
            + "|overall|weekly|daily|monthly|learner|student|suggested|recommended|useful|helpful|essential|free|best"
            + "|good|top|expected|optional|required";

    /** Words that say that there is more of it elsewhere: "additional topics" are rather a phase of their own. */
    private static final String MORE = "extra|additional|further|more|other|bonus";

    private static final Pattern FILLER_BEFORE =
            Pattern.compile("(?:(?:" + FILLERS + ") |" + UNIT + "(?: \\d{1,5})? )");
    private static final Pattern MORE_BEFORE = Pattern.compile("(?:" + MORE + ") ");

    private static final Pattern FILLER_AFTER =
            Pattern.compile(" (?:(?:for|of|in|thi|during) )?(?:(?:the|thi|each|every|your) )?"
                    + UNIT
                    + "(?: \\d{1,5})?$| (?:optional|free|required|recommended|list|section|included|covered|below|here"
                    + "|include|you need|to use|to explore|for you|overview)$");
    private static final Pattern BY_THE_END =
            Pattern.compile("(?:by|at) the end(?: of (?:(?:thi|the|each|your) )?" + UNIT
                    + "(?: \\d{1,5})?)?(?: (?:you|you will|youll|you should|you can|learner will|student will|we will))?"
                    + "(?: (?:be able to|know|know how to|understand|have|be))?");
    private static final Pattern CONCEPTS_NEEDED = Pattern.compile(
            "concept (?:(?:that )?(?:are )?(?:needed|required|necessary)|you need(?: to know)?|to know|you should know)(?: .*+)?");
    private static final Map<String, SectionName> BY_NAME = new HashMap<>();

    /** What a name can begin with. Few texts do, and no others are looked at closely. */
    private static final Set<String> FIRST_WORDS = new HashSet<>(Set.of("by", "at", "concept"));

    static {
        for (SectionName section : values()) {
            for (String name : section.names.split(";")) {
                String words = words(name);
                BY_NAME.put(words, section);
                FIRST_WORDS.add(words.split(" ", 2)[0]);
            }
        }
        for (String word : (FILLERS + "|" + MORE + "|" + UNITS).split("\\|")) {
            FIRST_WORDS.add(word.split(" ", 2)[0]);
        }
    }

    private final String names;

    SectionName(String names) {
        this.names = names;
    }

    /**
     * Returns the section that the title names. The title is plain text; decoration, number, colon, case, singular or
     * plural make no difference. The whole title has to be the name, but for words such as "the", "key" or "this week".
     */
    public static Optional<SectionName> of(String title) {
        String plain = title.strip();
        // Wide gaps part columns.
        if (plain.length() > LONGEST || plain.contains("   ") || plain.contains("\t") || !canBeName(plain)) {
            return Optional.empty();
        }
        String words = words(plain);
        Optional<SectionName> section = named(words);
        int and = words.indexOf(" and ");
        if (section.isEmpty() && and > 0) {
            Optional<SectionName> first = named(words.substring(0, and));
            return first.equals(named(words.substring(and + 5))) ? first : Optional.empty();
        }
        return section;
    }

    /** Looks at the first word that is no number. */
    private static boolean canBeName(String title) {
        Matcher word = FIRST_WORD.matcher(title);
        return word.find() && FIRST_WORDS.contains(words(word.group()));
    }

    /** Looks the words up, then without a filler at one side, and so on; each turn makes them fewer. */
    private static Optional<SectionName> named(String words) {
        String rest = words;
        boolean more = false;
        while (!rest.isEmpty()) {
            SectionName section = BY_NAME.get(rest);
            if (section != null) {
                return more && section == TOPICS ? Optional.empty() : Optional.of(section);
            }
            if (BY_THE_END.matcher(rest).matches()) {
                return Optional.of(OUTCOMES);
            }
            if (CONCEPTS_NEEDED.matcher(rest).matches()) {
                return Optional.of(CONCEPTS);
            }
            var before = FILLER_BEFORE.matcher(rest);
            var moreBefore = MORE_BEFORE.matcher(rest);
            var after = FILLER_AFTER.matcher(rest);
            if (before.lookingAt()) {
                rest = rest.substring(before.end());
            } else if (moreBefore.lookingAt()) {
                more = true;
                rest = rest.substring(moreBefore.end());
            } else if (after.find()) {
                rest = rest.substring(0, after.start());
            } else {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The words in lower case and singular, a number in front left out, everything between them one space. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        for (String word : text.toLowerCase(Locale.ROOT)
                .replaceAll("['\u2019\u02BC]", "")
                .replace("&", " and ")
                .replace("/", " and ")
                .split("[^\\p{L}\\p{M}\\p{N}]++")) {
            boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
            if (!word.isEmpty() && !(number && words.isEmpty())) {
                words.append(words.isEmpty() ? "" : " ").append(singular(word));
            }
        }
        return words.toString();
    }

    private static String singular(String word) {
        if (word.length() < 4 || !word.endsWith("s") || word.endsWith("ss")) {
            return word;
        }
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }
}
