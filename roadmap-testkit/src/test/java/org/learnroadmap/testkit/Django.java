package org.learnroadmap.testkit;

import java.time.LocalDate;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.spi.Source;

/** A small roadmap to assert about. */
final class Django {

    static final LocalDate MON_2026_01_05 = LocalDate.of(2026, 1, 5);

    static final String TEXT = """
            format: 1
            id: django
            title: Django for a start
            phases:
              - id: core
                title: Core Django
                topics:
                  - id: models
                    title: Models
                    effort: 4h
                    resources: [{kind: book, title: A book}]
                  - {id: orm, title: The ORM, effort: 6h, requires: [models], formerly: [querysets]}
              - id: web
                title: For the web
                requires: [core]
                topics:
                  - {id: forms, title: Forms, effort: 2h}
                  - {id: blog, title: A blog, kind: project, effort: 8h, requires: [forms]}
                  - {id: news, title: News about Django}
            """;

    private static final Roadmaps ROADMAPS = Roadmaps.discover();

    private Django() {}

    static LoadResult load(String text) {
        return ROADMAPS.load(Source.ofText("django.yaml", text));
    }

    static Roadmap roadmap() {
        return load(TEXT).roadmap();
    }

    /** Returns the same as it would be called in the file of an older version. */
    static Roadmap old() {
        return ROADMAPS.load(Source.ofText("old.yaml", TEXT)).roadmap();
    }

    /** Returns the same with a part of its text replaced. */
    static Roadmap with(String part, String replacement) {
        if (!TEXT.contains(part)) {
            throw new IllegalArgumentException("there is no " + part);
        }
        return load(TEXT.replace(part, replacement)).roadmap();
    }

    static Schedule plan(Request request) {
        return ROADMAPS.plan(roadmap(), request).orThrow();
    }
}
