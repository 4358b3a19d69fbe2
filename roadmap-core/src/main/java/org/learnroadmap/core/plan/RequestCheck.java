package org.learnroadmap.core.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.internal.text.Suggestions;
import org.learnroadmap.core.model.Effort;
import org.learnroadmap.core.model.Element;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.progress.Standing;

/** Says what keeps a request from being planned at all, and what in it cannot come true. */
final class RequestCheck {

    private final Roadmap roadmap;
    private final Request request;
    private final DiagnosticCollector findings;
    private @Nullable Suggestions suggestions;
    private @Nullable Map<String, String> formerIds;

    RequestCheck(Roadmap roadmap, Request request, DiagnosticCollector findings) {
        this.roadmap = roadmap;
        this.request = request;
        this.findings = findings;
    }

    /** Checks everything but what depends on the calendar. */
    void check() {
        if (request.start().isEmpty()) {
            findings.error("missing-start", "start", "a plan needs a start date, such as 2026-01-05");
        }
        request.start().ifPresent(start -> checkRange("start", "", start));
        request.asOf().ifPresent(asOf -> checkRange("as-of", "", asOf));
        if (request.progress().isPresent() && request.asOf().isEmpty()) {
            findings.error(
                    "missing-as-of", "as-of", "a plan with progress needs the date it is made on, such as 2026-01-05");
        }
        checkIds("known", request.known());
        checkIds("leave-out", request.leaveOut());
        checkIds("targets", request.targets());
        checkDates("deadlines", request.deadlines());
        checkDates("not-before", request.notBefore());
        checkDates("on", request.on());
        request.deadlines().forEach((id, date) -> checkNotPast("deadlines", "deadline", id, date));
        request.on().forEach((id, date) -> checkNotPast("on", "fixed date", id, date));
        request.on().keySet().stream().filter(this::isNoTopic).forEach(this::refuseFixed);
        request.on().forEach(this::checkContradictions);
        request.deadlines().forEach(this::checkPossible);
    }

    /** Checks that fixed topics have study time on their date; those without minutes need none. */
    void checkFixed(StudyCalendar calendar, Optional<Standing> standing) {
        request.on().forEach((id, date) -> {
            boolean needsTime = roadmap.topic(id)
                    .filter(this::takesTime)
                    .filter(topic ->
                            standing.isEmpty() || !standing.get().state(topic).isOver())
                    .isPresent();
            boolean isPlanned = inRange(date) && !date.isBefore(request.start().orElse(date));
            if (needsTime && isPlanned && calendar.minutesOn(date) == 0) {
                findings.error(
                        "fixed-on-day-off",
                        "on." + id,
                        "'{id}' is fixed on {date}, which has no study time; choose another date or give that day some",
                        "id",
                        id,
                        "date",
                        date);
            }
        });
    }

    private boolean takesTime(Topic topic) {
        int assumed = request.assume().getOrDefault(topic.kind(), topic.kind().assumedMinutes());
        return isPlanned(topic.id()) && topic.effort().map(Effort::likely).orElse(assumed) > 0;
    }

    private static boolean inRange(LocalDate date) {
        return !date.isBefore(DateRange.MIN) && !date.isAfter(DateRange.MAX);
    }

    private void checkRange(String key, String id, LocalDate date) {
        if (!inRange(date)) {
            String path = id.isEmpty() ? key : key + "." + id;
            findings.error(
                    "date-out-of-range",
                    path,
                    "{path} {date} is out of range; dates go from {min} to {max}",
                    "path",
                    path,
                    "date",
                    date,
                    "min",
                    DateRange.MIN,
                    "max",
                    DateRange.MAX);
        }
    }

    private void checkDates(String key, Map<String, LocalDate> dates) {
        dates.forEach((id, date) -> {
            checkRange(key, id, date);
            if (!isKnown(id)) {
                findings.add(unknown(key + "." + id, id));
            }
        });
    }

    private void checkIds(String key, Set<String> ids) {
        ids.stream()
                .filter(id -> roadmap.topic(id).isEmpty() && roadmap.phase(id).isEmpty())
                .forEach(id -> findings.add(unknown(key, id)));
    }

    private boolean isKnown(String id) {
        return id.equals(Request.ROADMAP)
                || roadmap.topic(id).isPresent()
                || roadmap.phase(id).isPresent();
    }

    private boolean isNoTopic(String id) {
        return isKnown(id) && roadmap.topic(id).isEmpty();
    }

    private Diagnostic unknown(String path, String id) {
        Optional<String> meant = Optional.ofNullable(formerIds().get(id)).or(() -> nearest(id));
        Diagnostic.Builder unknown = Diagnostic.error("unknown-id")
                .path(path)
                .message("'{id}' is no topic or phase of roadmap '{roadmap}'", "id", id, "roadmap", roadmap.id())
                .suggestion(meant.orElse(null));
        request.places().findKey(path).ifPresent(unknown::location);
        return unknown.build();
    }

    private Optional<String> nearest(String id) {
        if (suggestions == null) {
            suggestions = new Suggestions(Stream.concat(elements().map(Element::id), Stream.of(Request.ROADMAP))
                    .toList());
        }
        return suggestions.nearest(id);
    }

    private Map<String, String> formerIds() {
        if (formerIds == null) {
            formerIds = new HashMap<>();
            for (Element element : elements().toList()) {
                for (String former : element.formerly()) {
                    formerIds.putIfAbsent(former, element.id());
                }
            }
        }
        return formerIds;
    }

    private Stream<Element> elements() {
        return Stream.concat(roadmap.topics().stream(), roadmap.allPhases().stream());
    }

    /** Tells whether anything of it is in the plan; dates of anything else have no effect, whatever they are. */
    private boolean isPlanned(String id) {
        boolean leavesNothingOut = request.without().isEmpty()
                && request.known().isEmpty()
                && request.leaveOut().isEmpty();
        if (leavesNothingOut || id.equals(Request.ROADMAP) || !isKnown(id)) {
            return true;
        }
        int number = roadmap.numberOf(id);
        List<Topic> topics = roadmap.topic(id).isPresent()
                ? roadmap.topics().subList(number, number + 1)
                : roadmap.topics().subList(roadmap.firstTopicOf(number), roadmap.endOfTopicsOf(number));
        return topics.stream().anyMatch(topic -> !isLeftOut(topic));
    }

    private boolean isLeftOut(Topic topic) {
        int number = roadmap.numberOf(topic.id());
        boolean isOut = request.without().contains(topic.tier()) || isNamed(topic.id());
        for (int phase = roadmap.phaseOf(number); phase >= 0 && !isOut; phase = roadmap.parentOf(phase)) {
            isOut = isNamed(roadmap.allPhases().get(phase).id());
        }
        return isOut;
    }

    private boolean isNamed(String id) {
        return request.known().contains(id) || request.leaveOut().contains(id);
    }

    private void checkNotPast(String key, String what, String id, LocalDate date) {
        if (request.start().isPresent() && date.isBefore(request.start().get()) && isPlanned(id)) {
            findings.error(
                    "date-before-start",
                    key + "." + id,
                    "the {what} of '{id}', {date}, is before the plan starts on {start}; move one of them",
                    "what",
                    what,
                    "id",
                    id,
                    "date",
                    date,
                    "start",
                    request.start().get());
        }
    }

    private void refuseFixed(String id) {
        findings.error(
                "fixed-phase",
                "on." + id,
                "'{id}' is not a topic, and only topics can be fixed on a date; give it a deadline or a not-before date",
                "id",
                id);
    }

    private void checkContradictions(String id, LocalDate date) {
        LocalDate notBefore = request.notBefore().get(id);
        if (notBefore != null && notBefore.isAfter(date) && isPlanned(id)) {
            findings.error(
                    "contradictory-dates",
                    "on." + id,
                    "'{id}' is fixed on {date}, but must not begin before {other}; remove one of them",
                    "id",
                    id,
                    "date",
                    date,
                    "other",
                    notBefore);
        }
        LocalDate deadline = request.deadlines().get(id);
        if (deadline != null && deadline.isBefore(date) && isPlanned(id)) {
            findings.error(
                    "contradictory-dates",
                    "on." + id,
                    "'{id}' is fixed on {date}, but is due on {other}; remove one of them",
                    "id",
                    id,
                    "date",
                    date,
                    "other",
                    deadline);
        }
    }

    /** A deadline before the first possible day is planned, as late as it must be, and said beforehand. */
    private void checkPossible(String id, LocalDate deadline) {
        LocalDate notBefore = request.notBefore().get(id);
        if (notBefore != null && notBefore.isAfter(deadline) && isPlanned(id)) {
            findings.warning(
                    "not-before-after-deadline",
                    "not-before." + id,
                    "'{id}' must not begin before {date}, but is due on {deadline}, {days} earlier; it will be late",
                    "id",
                    id,
                    "date",
                    notBefore,
                    "deadline",
                    deadline,
                    "days",
                    PlanReport.days((int) ChronoUnit.DAYS.between(deadline, notBefore)));
        }
    }
}
