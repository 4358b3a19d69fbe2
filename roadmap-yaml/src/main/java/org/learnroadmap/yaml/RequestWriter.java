package org.learnroadmap.yaml;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Tier;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.yaml.Output.Layout;

/** Writes requests with the keys that {@link RequestReader} reads, wherever they stand. */
final class RequestWriter {

    private RequestWriter() {}

    /** Writes a request that is a file of its own. */
    static void writeFile(Output out, Request request) {
        out.startMap(Layout.LINES);
        FormatVersion.write(out);
        fields(out, request);
        out.endMap();
    }

    /** Writes a request that is a part of a file. */
    static void write(Output out, Request request) {
        out.startMap(Layout.LINES);
        fields(out, request);
        out.endMap();
    }

    private static void fields(Output out, Request request) {
        request.start().ifPresent(start -> out.field("start", start.toString()));
        request.calendar().flatMap(StudyCalendar::zone).ifPresent(zone -> out.field("zone", zone.getId()));
        request.pace().ifPresent(pace -> PaceWriter.write(out, "pace", pace));
        request.calendar().ifPresent(calendar -> CalendarWriter.write(out, "calendar", calendar));
        dates(out, "deadlines", request.deadlines());
        dates(out, "not-before", request.notBefore());
        dates(out, "on", request.on());
        out.texts("without", request.without().stream().map(Tier::label).toList());
        out.texts("known", List.copyOf(request.known()));
        out.texts("leave-out", List.copyOf(request.leaveOut()));
        out.texts("targets", List.copyOf(request.targets()));
        assumptions(out, request.assume());
    }

    /** Writes dates by id, one a line. */
    static void dates(Output out, String key, Map<String, LocalDate> dates) {
        if (!dates.isEmpty()) {
            out.key(key);
            out.startMap(Layout.LINES);
            dates.forEach((id, date) -> out.field(id, date.toString()));
            out.endMap();
        }
    }

    private static void assumptions(Output out, Map<TopicKind, Integer> assume) {
        if (!assume.isEmpty()) {
            out.key("assume");
            out.startMap(Layout.ONE_LINE);
            assume.forEach((kind, minutes) -> out.field(kind.label(), Minutes.spell(minutes)));
            out.endMap();
        }
    }
}
