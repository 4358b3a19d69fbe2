package org.learnroadmap.export.internal.lists;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.model.Phase;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledPhase;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.progress.TopicState;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.export.internal.wording.Wording;

/** A Gantt chart of Mermaid: a section for each phase, a bar for each topic, a diamond for each deadline. */
public final class MermaidChart {

    /** Days off are only shaded; more of them than anybody plans one by one would make the chart too large for Mermaid. */
    private static final int MOST_DAYS_OFF = 200;

    private final Schedule schedule;
    private final Wording words;
    private final TextLines lines;
    private final Map<String, Integer> titles = new HashMap<>();

    private MermaidChart(Document document, TextLines lines) {
        schedule = document.schedule();
        words = Wording.of(document, "list");
        this.lines = lines;
        schedule.roadmap()
                .allPhases()
                .forEach(phase -> titles.merge(phase.title().strip(), 1, Integer::sum));
    }

    /** Writes the chart and leaves the stream open. */
    public static void write(Document document, OutputStream out) throws IOException {
        TextLines.write(out, lines -> new MermaidChart(document, lines).write(AxisFormat.of(document.locale())));
    }

    private void write(String axisFormat) {
        lines.add("gantt");
        lines.add("    title ", MermaidText.of(schedule.roadmap().title()));
        lines.add("    dateFormat YYYY-MM-DD");
        lines.add("    axisFormat ", axisFormat);
        // The last day of a topic belongs to it. Ends that are dates are not moved by days off.
        lines.add("    inclusiveEndDates");
        writeDaysOff();
        writeTopics();
        writeDeadlines();
    }

    private void writeDaysOff() {
        DaysOff off = DaysOff.of(schedule.calendar(), new DateRange(schedule.start(), schedule.finish()));
        List<String> names =
                off.dates().size() > MOST_DAYS_OFF ? new DaysOff(off.weekdays(), List.of()).names() : off.names();
        if (!names.isEmpty()) {
            lines.add("    excludes ", String.join(", ", names));
        }
    }

    private void writeTopics() {
        int topic = 0;
        List<ScheduledTopic> topics = schedule.topics();
        for (ScheduledPhase phase : schedule.phases()) {
            if (phase.phase().buffer() && phase.start().isPresent()) {
                writeSection(phase.phase());
                writeBar(
                        words.say("free"),
                        "",
                        phase.start().get(),
                        phase.finish().orElseThrow());
            }
            boolean opened = false;
            while (topic < topics.size() && topics.get(topic).phase() == phase.phase()) {
                if (!opened) {
                    writeSection(phase.phase());
                    opened = true;
                }
                writeTopic(topics.get(topic));
                topic++;
            }
        }
    }

    /** Mermaid knows sections by their names. */
    private void writeSection(Phase phase) {
        boolean unique = titles.getOrDefault(phase.title().strip(), 0) == 1;
        lines.add("    section ", MermaidText.of(unique ? phase.title() : phase.title() + " [" + phase.id() + "]"));
    }

    private void writeTopic(ScheduledTopic topic) {
        boolean done = state(topic).filter(TopicState.DONE::equals).isPresent();
        boolean begun = state(topic).filter(TopicState.STARTED::equals).isPresent();
        boolean late = topic.lateDays().orElse(0) > 0;
        boolean moment = topic.effortMinutes() == 0;
        writeBar(
                topic.topic().title(),
                (moment ? "milestone, " : "") + (done ? "done, " : begun ? "active, " : "") + (late ? "crit, " : ""),
                moment ? topic.finish() : topic.start(),
                topic.finish());
    }

    private Optional<TopicState> state(ScheduledTopic topic) {
        return schedule.standing().map(standing -> standing.state(topic.topic()));
    }

    private void writeDeadlines() {
        Map<String, LocalDate> deadlines = schedule.request().deadlines();
        Map<String, Integer> late = schedule.lateDaysById();
        if (deadlines.isEmpty()) {
            return;
        }
        lines.add("    section ", MermaidText.of(words.say("deadlines")));
        deadlines.forEach((id, date) ->
                writeBar(title(id), "milestone, " + (late.getOrDefault(id, 0) > 0 ? "crit, " : ""), date, date));
    }

    private String title(String id) {
        return Stream.of(
                        schedule.roadmap().topic(id).map(topic -> topic.title()),
                        schedule.roadmap().phase(id).map(phase -> phase.title()),
                        Optional.of(id)
                                .filter(Request.ROADMAP::equals)
                                .map(any -> schedule.roadmap().title()))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(id);
    }

    private void writeBar(String title, String tags, LocalDate start, LocalDate finish) {
        lines.add("    ", MermaidText.of(title), " :", tags, start.toString(), ", ", finish.toString());
    }
}
