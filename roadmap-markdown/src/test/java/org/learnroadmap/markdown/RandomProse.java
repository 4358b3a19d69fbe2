package org.learnroadmap.markdown;

import java.util.List;
import java.util.Random;

/** Makes texts of everything that roadmaps are written with, in any order. Equal seeds make equal texts. */
final class RandomProse {

    private static final List<String> STARTS = List.of(
            "# ",
            "## ",
            "### ",
            "####### ",
            "##",
            "- ",
            "* ",
            "+ ",
            "-",
            "1. ",
            "2) ",
            "999999999. ",
            "a) ",
            "> ",
            "> > - ",
            "- [ ] ",
            "- [x] ",
            "- - - ",
            "| ",
            "├── ",
            "│   └── ",
            "└── ",
            "|-- ",
            "|   `-- ",
            "+-- ",
            "**",
            "WEEK 1: ",
            "Week 2 - ",
            "Weeks 5-10: ",
            "##Week 3-4",
            "Month 2: ",
            "Day 1: ",
            "Day 3-4: ",
            "Phase 1 - ",
            "Level 2: ",
            "Module 4: ",
            "GOAL: ",
            "Outcome: ",
            "Duration: ",
            "Time: ",
            "Effort: ",
            "Prerequisites: ",
            "Requires: ",
            "Features: ",
            "Tech Stack: ",
            "Mini Project: ",
            "Quiz: ",
            "Optional: ",
            "🔥 ",
            "✅ ",
            "ğŸ”¥ ",
            "â€¢ ",
            "title: ",
            "[a]: ",
            "<!-- ",
            "<div>",
            "\t- ",
            "",
            "",
            "",
            "");

    private static final List<String> WHOLE = List.of(
            "",
            "",
            "",
            "---",
            "***",
            "===",
            "___",
            "```",
            "```text",
            "```python",
            "~~~",
            "|---|---|",
            ":-- | --:",
            "| Week | Topics | Status |\n|---|---|---|",
            "| Course | Duration | Effort | Prerequisites |\n|---|---|---|---|",
            "│",
            "-->",
            "<details>",
            "</details>",
            "<script>",
            "<img src=x",
            "onerror=y>",
            "Goals",
            "Topics to Learn",
            "Practice:",
            "## Resources",
            "Books",
            "**Project Ideas**",
            "Key Concepts",
            "### Progress Tracker",
            "Outcomes",
            "Notes",
            "Django RoadMap",
            "# Learning path",
            "\uFEFF",
            "\u0000",
            "\f",
            "\u000B",
            "\u0085",
            "\u2028",
            "\u00A0",
            "\u3000");

    private static final List<String> WORDS = List.of(
            "HTML",
            "Basics",
            "of",
            "queries",
            "Databases",
            "a",
            "the",
            "learn",
            "Querysets & Filtering",
            "**bold**",
            "*it*",
            "__x__",
            "***",
            "_",
            "`code`",
            "``",
            "[link](https://example.org/a)",
            "[open](",
            "[b][a]",
            "[x",
            "]",
            "![i](i.png)",
            "https://example.org/docs",
            "www.example.org",
            "<javascript:alert(1)>",
            "[j](javascript:x)",
            "<b>",
            "</b>",
            "<br>",
            "&lt;",
            "&amp",
            "&#0;",
            "\\",
            "\\*",
            "|",
            " | ",
            ";",
            ",",
            ":",
            ": ",
            ".",
            ". ",
            "(2h)",
            "(Weeks 1-4)",
            "(2 weeks)",
            "~90 min",
            "- 3 hours",
            "9-15 hours/week",
            "12 weeks",
            "99999999999 weeks",
            "0 weeks",
            "10-5 weeks",
            "1e9h",
            "in a month",
            "(optional)",
            "corequisite: HTML",
            "a or b",
            "by A Writer",
            "Week 0",
            "Week 7",
            "Day 9",
            "(",
            ")",
            "\"Title\"",
            "è",
            "e\u0301",
            "中文",
            "שלום",
            "\u202Eabc",
            "\u2066",
            "\u200B",
            "\uFFFD",
            "\uFFFE",
            "\uDBFF\uDFFF",
            "👩\u200D💻",
            "ğŸ’»",
            "â€™",
            "\u0007",
            "\u001B[31m",
            "\u0000",
            "\t",
            "1",
            "2026");

    private static final List<String> INDENTS =
            List.of("", "", "", "", "", " ", "  ", "   ", "    ", "      ", "\t", " \t");

    private static final List<String> ENDS =
            List.of("\n", "\n", "\n", "\n", "\n\n", "\n\n", "\r\n", "\r", "  \n", " |\n");

    private final Random random;

    private RandomProse(long seed) {
        random = new Random(seed);
    }

    /** Makes a text of up to sixty lines; every kind of line end may be in it. */
    static String of(long seed) {
        return new RandomProse(seed).text();
    }

    /** Makes any characters that a Java text can hold, halves of surrogate pairs and control characters too. */
    static String characters(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        int range = List.of(0x80, 0x300, 0x2100, 0x10000, 0x110000).get(random.nextInt(5));
        for (int i = random.nextInt(400); i > 0; i--) {
            text.appendCodePoint(random.nextInt(12) == 0 ? '\n' : random.nextInt(range));
        }
        return text.toString();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        if (random.nextInt(12) == 0) {
            text.append("---\n"); // front matter, often unclosed
        }
        for (int i = random.nextInt(60); i > 0; i--) {
            text.append(pick(INDENTS)).append(line()).append(pick(ENDS));
        }
        return text.append(random.nextBoolean() ? line() : "").toString();
    }

    private String line() {
        if (random.nextInt(4) == 0) {
            return pick(WHOLE);
        }
        StringBuilder line = new StringBuilder(pick(STARTS));
        for (int i = random.nextInt(random.nextInt(10) == 0 ? 40 : 7); i > 0; i--) {
            line.append(pick(WORDS)).append(random.nextInt(5) == 0 ? "" : " ");
        }
        return line.toString();
    }

    private String pick(List<String> values) {
        return values.get(random.nextInt(values.size()));
    }
}
