package org.learnroadmap.markdown.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SectionNameTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Goals|GOALS",
                "\u2705 Goals|GOALS",
                "Goal:|GOALS",
                "LEARNING OBJECTIVES|GOALS",
                "What you'll learn|GOALS",
                "What you\u2019ll learn:|GOALS",
                "What You Will Learn|GOALS",
                "Weekly goals|GOALS",
                "Goals for this week|GOALS",
                "Week 3 Goals|GOALS",
                "Goals & Objectives|GOALS",
                "Outcome|OUTCOMES",
                "Learning Outcomes|OUTCOMES",
                "By the end of this week, you will be able to:|OUTCOMES",
                "By the end of Week 2|OUTCOMES",
                "By the end of the course you should|OUTCOMES",
                "By the end|OUTCOMES",
                "Topics|TOPICS",
                "Topics to Learn|TOPICS",
                "\uD83E\uDDE0 Topics to Learn|TOPICS",
                "What to learn|TOPICS",
                "Key Topics|TOPICS",
                "Topics covered this week|TOPICS",
                "Syllabus|TOPICS",
                "Practice|PRACTICE",
                "Things to practice|PRACTICE",
                "Hands-on practice|PRACTICE",
                "Hands-on|PRACTICE",
                "Exercises and assignments|PRACTICE",
                "Resources|RESOURCES",
                "Resource:|RESOURCES",
                "5. Helpful Resources|RESOURCES",
                "Learning resources|RESOURCES",
                "Resources / Links|RESOURCES",
                "Further reading|RESOURCES",
                "Additional Resources|RESOURCES",
                "Resources (optional)|RESOURCES",
                "Recommended resources for this phase|RESOURCES",
                "PROJECT IDEAS|PROJECT_IDEAS",
                "Projects|PROJECT_IDEAS",
                "Mini project ideas|PROJECT_IDEAS",
                "all the concepts needed to build applications|CONCEPTS",
                "EXTRA CONCEPTS|CONCEPTS",
                "Key concepts|CONCEPTS",
                "Glossary|CONCEPTS",
                "Progress Tracker|TRACKER",
                "\uD83D\uDCCA Progress tracker:|TRACKER",
                "Prerequisites|PREREQUISITES",
                "Pre-requisites|PREREQUISITES",
                "Before you start|PREREQUISITES",
                "Overview|DESCRIPTION",
                "About this roadmap|DESCRIPTION",
                "Features|FEATURES",
                "Key features|FEATURES",
                "Tech Stack|TECHNOLOGY",
                "Technologies used|TECHNOLOGY",
                "Tools|TECHNOLOGY",
                "Tools & Technologies|TECHNOLOGY",
                "Steps|STEPS",
                "Duration|DURATION",
                "Timeline:|DURATION",
                "Estimated time|EFFORT",
                "Time commitment|EFFORT",
                "Hours per week|EFFORT",
                "Time|EFFORT"
            })
    void aNameIsFoundInManySpellings(String title, SectionName expected) {
        assertThat(SectionName.of(title)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "***",
                "Advanced Concepts in Rust",
                "Core Concepts",
                "Stage         Description",
                "Week\tGoals",
                "Advanced Concepts",
                "Projects with Django Channels",
                "Final Projects",
                "Final Project",
                "Advanced Topics",
                "Additional Topics",
                "Goals and dreams",
                "Resources and Exercises",
                "Books",
                "Courses",
                "Documentation",
                "Videos",
                "Articles",
                "Time complexity",
                "Working with files",
                "Projects (2 weeks)",
                "By the end of this week, you will be able to build a shop",
                "By the end of the war",
                "Tools of the trade",
                "Week 3",
                "The",
                "Introduction to Rust",
                "Testing",
                "Ziele"
            })
    void anythingElseIsNoName(String title) {
        assertThat(SectionName.of(title)).isEmpty();
    }

    @Test
    void hostileTextIsRefusedAtOnce() {
        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(5), () -> {
            assertThat(SectionName.of("the ".repeat(250_000))).isEmpty();
            assertThat(SectionName.of("(".repeat(1_000_000))).isEmpty();
            for (int i = 0; i < 2_000; i++) {
                assertThat(SectionName.of("the ".repeat(24))).isEmpty();
            }
        });
    }
}
