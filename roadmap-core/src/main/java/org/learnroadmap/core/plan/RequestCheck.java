package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.util.Map;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;

/** Says what keeps a request from being planned at all. */
final class RequestCheck {

    private final Request request;
    private final DiagnosticCollector findings;

    RequestCheck(Request request, DiagnosticCollector findings) {
        this.request = request;
        this.findings = findings;
    }

    void check() {
        if (request.start().isEmpty()) {
            findings.error("missing-start", "start", "a plan needs a start date, such as 2026-01-05");
        }
        request.start().ifPresent(this::checkStart);
        refuse("deadlines", "deadlines", request.deadlines());
        refuse("not-before", "not-before dates", request.notBefore());
        refuse("on", "fixed dates", request.on());
    }

    private void checkStart(LocalDate start) {
        if (start.isBefore(DateRange.MIN) || start.isAfter(DateRange.MAX)) {
            findings.error(
                    "date-out-of-range",
                    "start",
                    "start {date} is out of range; dates go from {min} to {max}",
                    "date",
                    start,
                    "min",
                    DateRange.MIN,
                    "max",
                    DateRange.MAX);
        }
    }

    /** Refuses what a request may say and this version does not plan, rather than plan something else. */
    private void refuse(String key, String what, Map<String, LocalDate> dates) {
        dates.forEach((id, date) -> findings.error(
                "not-planned-yet",
                key + "." + id,
                "{what} are not planned yet in this version; remove '{id}: {date}'",
                "what",
                what,
                "id",
                id,
                "date",
                date));
    }
}
