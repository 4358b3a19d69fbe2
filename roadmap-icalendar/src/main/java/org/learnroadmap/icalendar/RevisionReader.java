package org.learnroadmap.icalendar;

import com.github.mangstadt.vinnie.VObjectProperty;
import com.github.mangstadt.vinnie.io.Context;
import com.github.mangstadt.vinnie.io.SyntaxRules;
import com.github.mangstadt.vinnie.io.VObjectDataListener;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import com.github.mangstadt.vinnie.io.VObjectReader;
import com.github.mangstadt.vinnie.io.Warning;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.plan.RequestException;
import org.learnroadmap.core.spi.Source;

/** Reads what was written before. A file that was damaged or cut is refused: what is missing would look vanished. */
final class RevisionReader implements VObjectDataListener {

    private static final String CALENDAR = "VCALENDAR";

    private static final String NO_LINE = "the line is no line of a calendar";

    /** The largest limit there is. */
    private static final int ANY_SIZE = Integer.MAX_VALUE - 16;

    /** What this writer says of a calendar. */
    private static final Set<String> OWN =
            Set.of("PRODID", "VERSION", "CALSCALE", "METHOD", "UID", "NAME", "X-WR-CALNAME");

    private final Revision revision;
    private final Source source;
    private final String calendar;
    private final String roadmap;
    private final DiagnosticCollector findings =
            new DiagnosticCollector(SourceMap.none(), Limits.defaults().diagnostics());
    /** Goes nowhere: shows that what is read can be written again. */
    private final CalendarOutput trial = new CalendarOutput(OutputStream.nullOutputStream());

    private int depth;
    private int line;
    private int endLine;
    private int calendars;
    private @Nullable String uid;
    private String readRoadmap = "";
    private @Nullable Component component;
    private int componentLine;

    RevisionReader(Revision revision, Source source, String calendar, String roadmap) {
        this.revision = revision;
        this.source = source;
        this.calendar = calendar;
        this.roadmap = roadmap;
    }

    /** Reads the source, whose size whoever read it has limited. */
    void read() {
        Optional<String> text = source.text(Limits.defaults().sourceBytes(ANY_SIZE), findings);
        text.ifPresent(this::parse);
        if (findings.hasErrors()) {
            throw new RequestException(findings.sorted());
        }
    }

    private void parse(String text) {
        try (VObjectReader reader = new VObjectReader(new StringReader(text), SyntaxRules.iCalendar())) {
            reader.setCaretDecodingEnabled(false);
            reader.parse(this);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (calendars == 0) {
            findings.add(Diagnostic.error("not-a-calendar")
                    .location(new SourceLocation(source.name(), 0, 0))
                    .message("this is no calendar file; the previous revision is a file that this writer has written")
                    .build());
        } else if (depth > 0) {
            broken(line, "the file ends in the middle; it was probably cut");
        } else if (!findings.hasErrors() && !calendar.equals(uid)) {
            otherCalendar();
        }
    }

    private void otherCalendar() {
        String reason = readRoadmap.isEmpty()
                ? "it was not written by this writer"
                : readRoadmap.equals(Texts.line(roadmap))
                        ? "it has another owner"
                        : "it is that of roadmap '" + readRoadmap + "', not of '" + Texts.line(roadmap) + "'";
        findings.add(Diagnostic.error("other-calendar")
                .location(new SourceLocation(source.name(), 1, 0))
                .message("this is not the previous revision of the calendar: {reason}", "reason", reason)
                .build());
    }

    private void broken(int at, String reason) {
        findings.add(Diagnostic.error("broken-calendar")
                .location(new SourceLocation(source.name(), at, 0))
                .message("{reason}", "reason", reason)
                .build());
    }

    @Override
    public void onComponentBegin(String name, Context context) {
        line = context.getLineNumber();
        String upper = name.toUpperCase(Locale.ROOT);
        if (depth == 0) {
            beginCalendar(upper);
        } else if (depth == 1) {
            component = new Component(upper);
            componentLine = line;
        } else if (component != null) {
            component.nested().add(new Piece.Begin(upper));
        }
        depth++;
    }

    private void beginCalendar(String name) {
        if (!name.equals(CALENDAR)) {
            broken(line, "there is a component outside of the calendar");
        } else if (++calendars > 1) {
            broken(line, "the file has more than one calendar");
        }
    }

    @Override
    public void onComponentEnd(String name, Context context) {
        line = context.getLineNumber();
        if (line == endLine) {
            // The parser ends what was left open with what is around it.
            broken(line, "a component has no end");
        }
        endLine = line;
        depth--;
        if (component == null) {
            return;
        }
        if (depth > 1) {
            component.nested().add(new Piece.End(name.toUpperCase(Locale.ROOT)));
        } else if (depth == 1) {
            end(component);
            component = null;
        }
    }

    private void end(Component ended) {
        boolean own = ended.name().equals("VEVENT")
                && ended.properties().stream()
                        .anyMatch(property ->
                                property.getName().toUpperCase(Locale.ROOT).startsWith("X-ROADMAP-"));
        if (own) {
            addOwn(ended);
        } else {
            revision.add(ended);
        }
    }

    private void addOwn(Component event) {
        List<VObjectProperty> says = new ArrayList<>();
        List<Piece> added = new ArrayList<>();
        for (VObjectProperty property : event.properties()) {
            if (!Revision.isOwn(property)) {
                added.add(new Piece.Line(property));
            } else if (!Revision.isStamp(property)) {
                says.add(property);
            }
        }
        added.addAll(event.nested());
        String name = event.value("UID");
        String sequence = event.value("SEQUENCE");
        String stamp = event.value("DTSTAMP");
        if (name.isEmpty() || !isSequence(sequence) || !stamp.matches("\\d{8}T\\d{6}Z")) {
            broken(componentLine, "an event has no UID, SEQUENCE or DTSTAMP that could be read");
        } else if (!revision.add(new Revision.Known(name, Integer.parseInt(sequence), stamp, says, added))) {
            broken(componentLine, "an event has the UID of another one");
        }
    }

    /** Integers of the format have 32 bits. */
    private static boolean isSequence(String text) {
        return text.matches("\\d{1,10}") && Long.parseLong(text) <= Integer.MAX_VALUE;
    }

    @Override
    public void onProperty(VObjectProperty property, Context context) {
        line = context.getLineNumber();
        if (calendars > 0 && !canBeWritten(property)) {
            broken(line, NO_LINE);
        } else if (component != null && depth == 2) {
            component.properties().add(property);
        } else if (component != null) {
            component.nested().add(new Piece.Line(property));
        } else if (depth == 1) {
            ofCalendar(property);
        } else if (calendars > 0) {
            broken(line, "there is a property outside of the calendar");
        }
    }

    /** The parser takes names that the standard does not allow, which would stop the writer in the middle of the file. */
    private boolean canBeWritten(VObjectProperty property) {
        try {
            trial.property(property);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void ofCalendar(VObjectProperty property) {
        String name = property.getName().toUpperCase(Locale.ROOT);
        if (name.equals("UID")) {
            uid = property.getValue();
        } else if (name.equals("X-ROADMAP-ID")) {
            readRoadmap = VObjectPropertyValues.unescape(property.getValue());
        } else if (!OWN.contains(name) && !name.startsWith("X-ROADMAP-")) {
            revision.add(property);
        }
    }

    @Override
    public void onVersion(String version, Context context) {
        line = context.getLineNumber();
        if (!version.equals("2.0")) {
            broken(line, "the calendar has version " + version + " of the format, not 2.0");
        }
    }

    @Override
    public void onWarning(
            Warning warning, @Nullable VObjectProperty property, @Nullable Exception exception, Context context) {
        if (calendars > 0) {
            broken(context.getLineNumber(), NO_LINE);
        }
    }
}
