package org.learnroadmap.benchmarks;

import java.util.stream.IntStream;

/**
 * A roadmap of any size as people write it: phases of twenty-five topics, which are bullets with steps, rows of a table and
 * numbered items, between paragraphs, goals and links. Some 80 bytes a topic; equal sizes make equal texts.
 */
final class BigProse {

    /** How many topics a phase has; sizes are multiples of it. */
    static final int TOPICS_OF_A_PHASE = 25;

    private static final String INTRODUCTION = """
            # A big roadmap

            Everything there is to learn, in an order in which it can be learned, written down as people write such things.

            """;

    private BigProse() {}

    /** Writes the text. */
    static String text(int topics) {
        StringBuilder text = new StringBuilder(INTRODUCTION);
        IntStream.range(0, topics / TOPICS_OF_A_PHASE).forEach(phase -> append(phase, text));
        return text.toString();
    }

    private static void append(int phase, StringBuilder text) {
        int topic = phase * TOPICS_OF_A_PHASE;
        text.append("## Week ")
                .append(phase + 1)
                .append(": Subject number ")
                .append(phase)
                .append("\n\n");
        text.append("Goals:\n\n- Know what subject ").append(phase).append(" is *good* for\n");
        text.append("- Use it without a book\n\n### Topics to Learn\n\n");
        for (int i = 0; i < 10; i++, topic++) {
            text.append("- **Bullet ").append(topic).append("** and what belongs to it (2h)\n");
            text.append("  - Read [chapter ").append(topic).append("](https://example.org/chapter-");
            text.append(topic).append(")\n  - Take notes of `code`\n");
        }
        text.append("\nA table has the next topics:\n\n| Topic | Hours | Notes |\n|---|---|---|\n");
        for (int i = 0; i < 10; i++, topic++) {
            text.append("| Row ").append(topic).append(" | 3h | asked for in exams |\n");
        }
        text.append("\n### Practice\n\n");
        for (int i = 1; i <= 5; i++, topic++) {
            text.append(i).append(". Exercise ").append(topic).append(" of the collection ~90 min\n");
        }
        text.append('\n');
    }
}
