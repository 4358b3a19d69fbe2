package org.learnroadmap.export;

import org.learnroadmap.core.plan.Session;

/** The fields of JSON reports that are about sessions. */
final class SessionFields {

    private SessionFields() {}

    /** Writes how long a session is, when it is on a clock, and that it is a review if it is one. */
    static void time(JsonReport report, Session session) {
        report.number("minutes", session.minutes());
        if (session.from() != null && session.to() != null) {
            report.text("from", Words.clock(session.date(), session.from()))
                    .text("to", Words.clock(session.date(), session.to()));
        }
        if (session.review()) {
            report.flag("review", true);
        }
    }
}
