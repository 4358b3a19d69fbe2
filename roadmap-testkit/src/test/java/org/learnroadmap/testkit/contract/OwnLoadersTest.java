package org.learnroadmap.testkit.contract;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.spi.RoadmapLoader;
import org.learnroadmap.core.spi.Source;

/** The loaders of this library keep what every loader promises. */
class OwnLoadersTest {

    private static final Roadmaps ROADMAPS = Roadmaps.discover(OwnLoadersTest.class.getClassLoader());

    private static RoadmapLoader loader(String id) {
        return ROADMAPS.loaders().stream()
                .filter(loader -> loader.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class Yaml extends RoadmapLoaderContract {
        @Override
        protected RoadmapLoader loader() {
            return OwnLoadersTest.loader("yaml");
        }

        @Override
        protected List<Source> samples() {
            return List.of(Source.ofText("web.yaml", """
                    format: 1
                    id: web
                    title: "Web basics \u2014 caf\u00e9"
                    duration: 4-6 weeks
                    goals: [Understand a page, 'Build one']
                    attributes: {credits: 3, lms: {id: 7}}
                    phases:
                      - id: markup
                        title: Pages
                        weeks: 1-2
                        description: |
                          Two lines
                            of text
                        topics:
                          - {id: html, title: HTML, effort: 2h-4h, days: 1-2}
                          - id: css
                            title: >
                              Folded
                              title
                            effort: 1h/2h/4h
                            requires:
                              - {topic: html, gap: 2, reason: "tags first"}
                            steps: [Selectors, Boxes]
                            resources:
                              - {kind: documentation, title: MDN, url: "https://example.org/css"}
                    ---
                    id: second
                    title: Second
                    phases: [{id: p, title: P, topics: [{id: t, title: T}]}]
                    """));
        }

        @Override
        protected List<Source> faultySamples() {
            return List.of(
                    Source.ofText("key.yaml", "id: a\ntitel: A\nphases:\n  - {id: p, title: P, topics: [{id: p}]}\n"),
                    Source.ofText("syntax.yaml", "id: a\ntitle: [A\nphases: &x\n  - *x\n"));
        }
    }

    @Nested
    class Json extends RoadmapLoaderContract {
        @Override
        protected RoadmapLoader loader() {
            return OwnLoadersTest.loader("json");
        }

        @Override
        protected List<Source> samples() {
            return List.of(Source.ofText("web.json", """
                    {
                      "format": 1, "id": "web", "title": "Web \\u2014 caf\u00e9",
                      "attributes": {"credits": 3.5, "open": true, "nothing": null},
                      "phases": [
                        {"id": "markup", "title": "Pages", "weeks": "1-2", "topics": [
                          {"id": "html", "title": "HTML", "effort": "2h-4h"},
                          {"id": "css", "title": "CSS", "effort": "3h", "requires": ["html"], "steps": ["Boxes"]}
                        ]}
                      ]
                    }
                    """));
        }

        @Override
        protected List<Source> faultySamples() {
            return List.of(
                    Source.ofText("key.json", "{\"id\": \"a\",\n \"titel\": \"A\",\n \"phases\": [{\"id\": 1}]}\n"),
                    Source.ofText("syntax.json", "{\"id\": \"a\",\n \"title\": [\"A\",\n}\n"));
        }
    }

    @Nested
    class Markdown extends RoadmapLoaderContract {
        @Override
        protected RoadmapLoader loader() {
            return OwnLoadersTest.loader("markdown");
        }

        @Override
        protected List<Source> samples() {
            return List.of(Source.ofText("backend.md", """
                    # Backend in six weeks

                    Goal: build a service (10 hours a week).

                    ## Week 1: Java

                    - [ ] Read the [tutorial](https://example.org/java) (3h)
                      - syntax
                      - collections
                    - [x] Install a JDK, 30 min

                    ## Weeks 2-3: Web

                    1. HTTP
                    2. **Project:** a small service

                    | Week | Topics | Status |
                    |------|--------|--------|
                    | 1    | Java   | done   |
                    | 2-3  | Web    | open   |
                    """));
        }
    }

    @Nested
    class PlainText extends RoadmapLoaderContract {
        @Override
        protected RoadmapLoader loader() {
            return OwnLoadersTest.loader("markdown");
        }

        @Override
        protected List<Source> samples() {
            return List.of(Source.ofText("backend.txt", """
                    BACKEND ROADMAP

                    Phase 1: Basics (Weeks 1-4)
                    \u251c\u2500\u2500 Java syntax (3 hours)
                    \u2502   \u251c\u2500\u2500 variables
                    \u2502   \u2514\u2500\u2500 loops
                    \u2514\u2500\u2500 Git

                    Phase 2: Web (Weeks 5-8)
                      * HTTP
                      * Servlets, 2-3 hours
                    """));
        }
    }
}
