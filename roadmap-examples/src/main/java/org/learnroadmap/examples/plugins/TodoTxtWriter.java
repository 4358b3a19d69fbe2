package org.learnroadmap.examples.plugins;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.learnroadmap.core.diagnostic.Printable;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.core.spi.ScheduleWriter;

/**
 * Writes a schedule as a list for todo.txt: a line for each topic in the order in which they are finished, with the roadmap
 * as its project, the phase as its context, the day of its finish ({@code due:}) and the day before which it need not be
 * looked at ({@code t:}). Topics that are done are ticked.
 *
 * <pre>
 * 2026-01-05 Your first app +django @core due:2026-01-07 t:2026-01-05 effort:3h id:first-app
 * </pre>
 */
public final class TodoTxtWriter implements ScheduleWriter {

    /** What a word of a title must not look like: a project, a context, or a key and its value. */
    private static final Pattern MARK = Pattern.compile("(?U)(?<!\\S)([+@])(?=\\S)");

    private static final Pattern KEY = Pattern.compile("(?U)(?<=\\S):(?=[^\\s/])");

    /** Creates the writer. */
    public TodoTxtWriter() {}

    @Override
    public String id() {
        return "example.todo-txt";
    }

    @Override
    public String version() {
        return "1.0";
    }

    @Override
    public String mediaType() {
        return "text/plain";
    }

    @Override
    public String fileExtension() {
        return "txt";
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        Schedule schedule = document.schedule();
        try (Stream<ScheduledTopic> topics = schedule.topicsByFinish()) {
            for (ScheduledTopic topic : (Iterable<ScheduledTopic>) topics::iterator) {
                out.write((line(schedule, topic) + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    /** Every line has the date of the plan in front, so that no title is taken for a date, a tick or a priority. */
    private static String line(Schedule schedule, ScheduledTopic topic) {
        boolean isDone = !schedule.isToDo(topic.number());
        return (isDone ? "x " + topic.finish() + " " : "")
                + schedule.start()
                + " " + words(topic.topic().title())
                + " +" + schedule.roadmap().id()
                + " @" + topic.phase().id()
                + " due:" + topic.finish()
                + " t:" + topic.start()
                + " effort:" + Minutes.spell(topic.effortMinutes())
                + " id:" + topic.topic().id();
    }

    /** Keeps a title one line of words without a meaning of their own. */
    private static String words(String title) {
        String line = Printable.escape(title.strip().replaceAll("(?U)\\s+", " "));
        return KEY.matcher(MARK.matcher(line).replaceAll("$1 ")).replaceAll(": ");
    }
}
