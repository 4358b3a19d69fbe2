package org.learnroadmap.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.plan.Request;

/** Makes a request of a map, wherever the map stands. */
final class RequestReader {

    /** The keys of a request. */
    static final Set<String> KEYS = Keys.of(
            "start",
            "zone",
            "pace",
            "calendar",
            "deadlines",
            "not-before",
            "on",
            "without",
            "known",
            "leave-out",
            "targets",
            "assume");

    /** The keys of a request that is a file of its own. */
    static final Set<String> FILE_KEYS = Keys.of(KEYS, FormatVersion.KEY);

    private RequestReader() {}

    /** Reads a request; what is wrong is reported and left out. */
    static Request.Builder read(Fields fields) {
        Request.Builder request = Request.builder();
        fields.get("start").flatMap(RequestReader::date).ifPresent(request::start);
        fields.get("pace").flatMap(PaceReader::read).ifPresent(request::pace);
        readCalendar(fields, request);
        readDates(fields, "deadlines", request::deadline);
        readDates(fields, "not-before", request::notBefore);
        readDates(fields, "on", request::on);
        fields.list("without", tier -> tier.word("unknown-tier", "tier", Tier.labels(), Tier::of))
                .forEach(request::without);
        fields.list("known", RequestReader::id).forEach(request::known);
        fields.list("leave-out", RequestReader::id).forEach(request::leaveOut);
        fields.list("targets", RequestReader::id).forEach(request::target);
        fields.get("assume").ifPresent(assume -> readAssumptions(assume, request));
        return request;
    }

    /** A zone without a calendar makes one: the hours are then assumed, and assumed hours have a zone too. */
    private static void readCalendar(Fields fields, Request.Builder request) {
        Optional<ZoneId> zone = fields.get("zone").flatMap(RequestReader::zone);
        Optional<StudyCalendar.Builder> calendar = fields.get("calendar").flatMap(CalendarReader::read);
        if (zone.isPresent() || calendar.isPresent()) {
            request.calendar(calendar.orElseGet(StudyCalendar::builder)
                    .zone(zone.orElse(null))
                    .build());
        }
    }

    private static Optional<ZoneId> zone(Value value) {
        return value.text().flatMap(text -> {
            try {
                return Optional.of(ZoneId.of(text));
            } catch (DateTimeException e) {
                value.report(Diagnostic.error("unknown-zone")
                        .message("unknown zone '{value}'; write one such as Europe/Berlin", "value", text)
                        .suggestNearest(text, new TreeSet<>(ZoneId.getAvailableZoneIds())));
                return Optional.empty();
            }
        });
    }

    private static Optional<String> id(Value value) {
        Optional<String> id = value.text();
        if (id.isPresent() && id.get().isBlank()) {
            value.error("missing-id", "an id is blank; write that of a topic or phase");
        }
        return id.filter(text -> !text.isBlank());
    }

    private static Optional<LocalDate> date(Value value) {
        return value.parse("invalid-date", "date", DateRange::parseDate);
    }

    private static void readDates(Fields fields, String key, BiConsumer<String, LocalDate> dates) {
        fields.get(key)
                .flatMap(Value::freeFields)
                .ifPresent(map ->
                        map.forEach((id, value) -> date(value).ifPresent(date -> dates.accept(id.name(), date))));
    }

    private static void readAssumptions(Value assume, Request.Builder request) {
        assume.fields(Keys.of(TopicKind.labels())).ifPresent(kinds -> {
            for (TopicKind kind : TopicKind.values()) {
                kinds.get(kind.label())
                        .flatMap(value -> value.parse("invalid-amount", "amount", Minutes::parse))
                        .ifPresent(minutes -> request.assume(kind, minutes));
            }
        });
    }
}
