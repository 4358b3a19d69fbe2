package org.learnroadmap.markdown.fuzz;

import java.util.List;

/** Roadmaps in the shapes in which people write them, for tests that change a text and look at what becomes of it. */
public final class Samples {

    /** A text and what it is called. */
    public record Sample(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static final Sample HEADINGS = new Sample("headings", """
            # Web roadmap

            A way into the web for people who have never written a page, with a project at the end of it.
            The second line of the same paragraph goes on where the first one ended.

            ## 1. Pages (Weeks 1-2)

            Goals:

            - Build a page by hand
            - Know what a browser does

            ### Topics to Learn

            - **HTML**: elements, attributes and forms
            - CSS (3h)
              - Selectors
              - Boxes
                - Margins
            - Accessibility (optional)

            ### Practice

            1. Rebuild a page that you like ~2h
            2. Mini Project: a page about yourself

            **Outcome:** You can publish a page.

            ## 2. Scripts (Weeks 3-4)

            A paragraph that says what the phase is about. It has a second sentence.

            * Values and functions
              Prerequisites: HTML, algebra
            * Events

              Text of its own below the topic, indented like it.
            * Capstone: a small game - 6 hours

            ## Resources

            - Documentation
              - [Handbook](https://example.org/handbook)
            - Books
              - "Pages by Hand" by A Writer
            """);

    private static final Sample PLAIN = new Sample("plain text", """
            GOAL: Become fluent in databases in 4-6 Weeks
            Outcome: Design, query and mend a database, and say why it is slow.

            WEEK 1: First tables
            Goals

            Understand what a table is

            Know how a query is run

            Topics to Learn

            Tables and keys

            Queries

            Practice

            Build a library of books with authors and loans

            Outcome

            You understand keys.

            WEEK 2: Queries in depth
            Goals

            Join anything with anything

            Topics to Learn

            Joins

            Grouping and windows

            Optional: Recursive queries

            Final Tips
            Write every query twice.
            """);

    private static final Sample DAYS = new Sample("days and months", """
            Month 1: Beginnings
            ===================

            ##Week 1-2
            Day 1: Install everything
            Day 2: Write a first program
            Day 3-4: Values and types (2h)
            Time: 14 hours

            ##Week 3-4
            Day 1: Lists
            Day 2: Maps

            Month 2: Going on
            =================

            ##Week 1
            - Files
            - Errors

            ##Week 2
            Mini Project: A diary
            Review: everything so far
            """);

    private static final Sample TREE = new Sample("tree", """
            Garden learning path

            Garden
            ├── Soil
            │   ├── Kinds of soil
            │   └── Compost
            ├── Plants
            │   ├── Seeds
            │   │   └── When to sow
            │   └── Cuttings
            └── Tools

            Year round
            |-- Spring
            |   |-- Sowing
            |   `-- Planting out
            `-- Autumn
                `-- Harvest
            """);

    private static final Sample TABLES = new Sample("tables", """
            # Statistics curriculum

            | Week | Topics | Project |
            |------|--------|---------|
            | 1 | Averages; Spread | A survey |
            | 2-3 | Samples<br>Estimates | |
            | 4 | Tests | A report on a claim |

            ## Courses

            Course | Duration | Effort | Prerequisites
            :-- | --: | :--: | ---
            Calculus | 12 weeks | 9-15 hours/week | high school algebra
            Linear algebra | 8 weeks | 6 hours/week | corequisite: Calculus
            Regression | 4 weeks | 5 hours/week | Calculus, Linear algebra

            ## Progress Tracker

            | Week | Task | Status |
            |---|---|---|
            | 1 | Averages | ✅ Done |
            | 2 | Samples | 🔄 In progress |
            | 4 | Tests | [ ] |
            """);

    private static final Sample NESTED = new Sample("nested lists", """
            1. **Basics**
               - Install the tools
                 - On a desktop
                 - On a server
                   1. With packages
                   2. By hand
               - First steps
            2. **Middle**
               1. Loops
               2. Functions
                  Text below the second, with [a page](https://example.org/functions).

               - [x] Already read
               - [ ] Not yet read
            3. **End**
            \t- Tabs
            \t\t- Deeper tabs
            4. Last: what remains
            """);

    private static final Sample REMARKS = new Sample("comments, fences and quotes", """
            ---
            title: Music theory
            tags: [music, theory]
            mood: quiet
            ---

            <!-- written in a hurry -->
            ## Notes

            > A quote about music
            > that goes over two lines

            - Pitch <!-- to be checked -->
            - Duration of notes

            <!--
            A longer remark
            over several lines
            -->

            ```
            ## Chords
            - Triads
            - Sevenths
            ```

            ```python
            print("a scale")
            ```

            <details>
            <summary>More about scales</summary>

            - Major
            - Minor

            </details>

            ***

            ![A picture](https://example.org/notes.png)

            ## Listening ##

            - `hear()` a piece twice
            - [Library][shelf]

            [shelf]: https://example.org/shelf "The shelf"
            """);

    private static final Sample SECTIONS = new Sample("sections of a roadmap", """
            **Step by step: a roadmap to cooking**

            *Duration: 6 weeks*

            **Prerequisites**

            - A kitchen

            **Phase 1 - Knives (2 weeks)**

            - Holding a knife
            - Cutting onions - 90 min

            **Phase 2 - Heat (4 weeks)**

            - Boiling
            - Frying
              Requires: Holding a knife

            **Project Ideas**

            - **Soup kitchen**: cook for many
              - Features: menu, shopping list (by shop), bill
              - Tech Stack: pots, pans
            - Pizza: dough and oven

            **Key Concepts**

            Maillard reaction: why crust tastes good
            Emulsion: oil and water that stay together

            **Useful Links**

            https://example.org/knives
            https://example.org/heat
            - [Videos](https://example.org/videos) and [recipes](https://example.org/recipes)
            """);

    private static final Sample NOTHING = new Sample("no structure", """
            I would like to learn to sail this summer. First I have to read the wind, and somebody has to lend me a boat.
            After that come knots, rules and the radio.

            Then a trip along the coast with friends who have done it before.

            And maybe an exam.
            """);

    private static final Sample SEVERAL = new Sample("several roadmaps", """
            Step by Step Chess Roadmap
            --------------------------

            1. Rules
            Learn how the pieces move.

            2. Openings
            Learn two of them well.

            Chess RoadMap

            Beginner Level
              Tactics
                - Forks
                - Pins
              Endgames
                - King and pawn

            Advanced Level
              Strategy
                - Weak squares
            """);

    /** Rows with more cells than the header has, which Markdown itself leaves out, and with fewer. */
    private static final Sample RAGGED = new Sample("ragged tables", """
            ## Plan

            | Topic | Notes |
            |---|---|
            | Clay | first | and more
            | Wheel
            | Glaze | second | third | fourth
            """);

    private Samples() {}

    /** Returns all texts. */
    public static List<Sample> all() {
        return List.of(HEADINGS, PLAIN, DAYS, TREE, TABLES, NESTED, REMARKS, SECTIONS, NOTHING, SEVERAL, RAGGED);
    }
}
