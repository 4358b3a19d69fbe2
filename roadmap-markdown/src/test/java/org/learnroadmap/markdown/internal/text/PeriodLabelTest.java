package org.learnroadmap.markdown.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.learnroadmap.markdown.internal.text.PeriodLabel.Found;
import org.learnroadmap.markdown.internal.text.PeriodLabel.Unit;

class PeriodLabelTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Week 3: Title|WEEK|3|3|Title",
                "Weeks 5-10|WEEK|5|10|``",
                "WEEK 3 - x|WEEK|3|3|x",
                "Week 3 \u2013 4: x|WEEK|3|4|x",
                "Day 3-4|DAY|3|4|``",
                "Day 1 & 2|DAY|1|2|``",
                "Day 1, 2: x|DAY|1|2|x",
                "Weeks 1 to 4|WEEK|1|4|``",
                "Weeks 1 and 2. Basics|WEEK|1|2|Basics",
                "Phase II: x|PART|2|2|x",
                "Part IX|PART|9|9|``",
                "Month 2|MONTH|2|2|``",
                "Months 2\u20143 - x|MONTH|2|3|x",
                "Week One: x|WEEK|1|1|x",
                "week twelve|WEEK|12|12|``",
                "Wk 3|WEEK|3|3|``",
                "Wk. 3|WEEK|3|3|``",
                "Week #3|WEEK|3|3|``",
                "Week no. 3|WEEK|3|3|``",
                "Week3:x|WEEK|3|3|x",
                "Day-1: x|DAY|1|1|x",
                "3rd week: x|WEEK|3|3|x",
                "First Month|MONTH|1|1|``",
                "Module 4. x|PART|4|4|x",
                "Step 2) x|PART|2|2|x",
                "Level 1 \u2014 Beginner|PART|1|1|Beginner",
                "Week 3 (Jan 5): x|WEEK|3|3|(Jan 5): x",
                "Week 3 (Jan 5)|WEEK|3|3|(Jan 5)",
                "Week 1 - Week 2: x|WEEK|1|2|x",
                "Week 1 - Day 2: x|WEEK|1|1|Day 2: x",
                "Phase 1 - Part 2: x|PART|1|1|Part 2: x",
                "Week 3 - 4 projects|WEEK|3|3|4 projects",
                "Day 1 of 100: x|DAY|1|1|x",
                "Day 1: - x|DAY|1|1|x",
                "Week 1: --verbose|WEEK|1|1|--verbose",
                "Week 1: .NET|WEEK|1|1|.NET",
                "Week 1 🚀|WEEK|1|1|``",
                "Week 1 🚀 Start|WEEK|1|1|🚀 Start",
                "Week 1: ✅|WEEK|1|1|``",
                "Week 1 & Week 2: x|WEEK|1|2|x",
                "Week 1 → x|WEEK|1|1|x",
                "Part I: x|PART|1|1|x",
                "Phase 2-Advanced|PART|2|2|Advanced",
                "\u00A0Week\u00A03:\u00A0x\u00A0|WEEK|3|3|x",
                "Day 36525|DAY|36525|36525|``",
                "Week 1: \u57FA\u7840|WEEK|1|1|\u57FA\u7840"
            })
    void aLabelIsRead(String text, Unit unit, int first, int last, String title) {
        assertThat(PeriodLabel.parse(text)).contains(new PeriodLabel(unit, first, last, title));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Week",
                "Week 3 covers loops",
                "Weeks 3-4 cover loops",
                "Week 3\u20134 covers loops",
                "Week 0",
                "Day 36526",
                "Weeks 5-3",
                "Weeks 10 to 2: x",
                "Day 1 & 3",
                "Section 3.1: x",
                "Weekend 3",
                "Steps",
                "First steps",
                "Part ABC",
                "Part-time work: x",
                "Level up: x",
                "Unit Testing: x",
                "Module Imports",
                "Day Trading: x",
                "Step into: x",
                "Weekly plan: x",
                "Part i",
                "Level Done: x",
                "Unit Mix",
                "3 weeks",
                "Today 3: x",
                "Day 99999999999999999999: x",
                "Chapter 3 of my life"
            })
    void anythingElseIsNoLabel(String text) {
        assertThat(PeriodLabel.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "Basics (Weeks 1-4)|WEEK|1|4|Basics",
                "Basics [Week 3]|WEEK|3|3|Basics",
                "(Day 3) Basics|DAY|3|3|Basics",
                "Basics (Weeks 1-4): first steps|WEEK|1|4|Basics: first steps",
                "Basics, weeks 1-4|WEEK|1|4|Basics",
                "Basics - Weeks 1-4|WEEK|1|4|Basics",
                "Basics - Weeks 1 - 4|WEEK|1|4|Basics",
                "Basics: Week 2|WEEK|2|2|Basics",
                "Basics (easy) (Months 1\u20133)|MONTH|1|3|Basics (easy)",
                "Basics (Weeks 1-2, easy)|WEEK|1|2|Basics (easy)",
                "(Weeks 1-4)|WEEK|1|4|``"
            })
    void aLabelIsFoundInATitle(String title, Unit unit, int first, int last, String rest) {
        assertThat(PeriodLabel.inBrackets(title)).contains(new Found(new PeriodLabel(unit, first, last, ""), rest));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Loops",
                "Loops (Part 1)",
                "Simple Blog (Phase 1)",
                "Loops (2 weeks)",
                "Loops (week 3 is hard)",
                "Loops week 3",
                "Loops (Week 3",
                "Weeks 1-4"
            })
    void aTitleMayHoldNoLabel(String title) {
        assertThat(PeriodLabel.inBrackets(title)).isEmpty();
    }

    @Test
    void aLabelCountsForwardsFromOne() {
        assertThatThrownBy(() -> new PeriodLabel(Unit.DAY, 3, 2, "")).hasMessageContaining("3-2");
        assertThatThrownBy(() -> new PeriodLabel(Unit.DAY, 0, 2, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(",
                "[Week 3",
                "Week 1 - ",
                "1",
                "-",
                " ",
                "\u00A0",
                ",",
                "(Week ",
                "first ",
                "X",
                "Day 1:",
                "- a"
            })
    void hostileTextIsReadInLinearTime(String piece) {
        String text = piece.repeat(1_000_000 / piece.length());
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            PeriodLabel.parse(text);
            PeriodLabel.parse("Week 1" + text);
            PeriodLabel.inBrackets(text);
            PeriodLabel.inBrackets("Week 1" + text);
        });
    }
}
