package org.learnroadmap.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Explanation;
import org.learnroadmap.core.plan.Explanation.Cause;
import org.learnroadmap.core.plan.Explanation.Link;
import org.learnroadmap.core.plan.Fix;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.plan.ScheduledTopic;

/** Which deadlines there are and whether they are met; why not, what helps, and what sets the finish. */
final class DeadlineList {

    /** Of long lists only what is missed by most, or due first, is shown. */
    private static final int MOST = 12;

    /** As wide as {@code 100 days early}. */
    private static final int STATE = 14;

    private final Schedule schedule;
    private final Roadmap roadmap;
    private final TextPage page;

    /** A deadline and by how many days it is missed. */
    record Deadline(String id, LocalDate due, int late) {}

    DeadlineList(Schedule schedule, TextPage page) {
        this.schedule = schedule;
        roadmap = schedule.roadmap();
        this.page = page;
    }

    void write() {
        List<Deadline> deadlines = writeTable();
        List<String> sentences = sentences(deadlines);
        if (!sentences.isEmpty()) {
            page.blank();
            sentences.forEach(sentence -> page.plain("", sentence));
        }
    }

    /** Writes nothing but which there are and whether they are met. */
    List<Deadline> writeTable() {
        List<Deadline> deadlines = deadlines();
        if (!deadlines.isEmpty()) {
            page.blank();
            writeDeadlines(deadlines);
        }
        return deadlines;
    }

    private List<String> sentences(List<Deadline> deadlines) {
        List<String> sentences = new ArrayList<>();
        schedule.certificate().ifPresent(proof -> sentences.add(Words.sentence(proof.says())));
        if (schedule.maxLateDays().orElse(0) > 0) {
            whatHelps(schedule.fixes()).ifPresent(sentences::add);
        }
        if (!deadlines.isEmpty() || !schedule.request().notBefore().isEmpty()) {
            whatSetsTheFinish().ifPresent(sentences::add);
        }
        return sentences;
    }

    private static Optional<String> whatHelps(List<Fix> fixes) {
        return fixes.stream()
                .map(Fix::says)
                .reduce((one, other) -> one + ", or " + other)
                .map(all -> "To be in time, " + all + ".");
    }

    private List<Deadline> deadlines() {
        List<Deadline> deadlines = new ArrayList<>();
        schedule.lateDaysById().forEach((id, late) -> deadlines.add(new Deadline(id, due(id), late)));
        deadlines.sort(Comparator.comparing((Deadline deadline) -> -Math.max(0, deadline.late))
                .thenComparing(Deadline::due)
                .thenComparing(Deadline::id));
        return deadlines;
    }

    private LocalDate due(String id) {
        return schedule.topic(id)
                .flatMap(ScheduledTopic::due)
                .or(() -> schedule.phase(id).flatMap(phase -> phase.due()))
                .or(schedule::due)
                .orElseThrow();
    }

    private void writeDeadlines(List<Deadline> deadlines) {
        page.bold("", "Deadlines");
        deadlines.stream()
                .limit(MOST)
                .sorted(Comparator.comparing(Deadline::due))
                .forEach(deadline -> page.plain(
                        deadline.due + "  " + Words.left(Words.late(deadline.late), STATE) + "  ", title(deadline.id)));
        writeRest(deadlines.stream().skip(MOST).toList());
    }

    private void writeRest(List<Deadline> rest) {
        long late = rest.stream().filter(deadline -> deadline.late > 0).count();
        if (late > 0) {
            page.plain("", "And " + late + " more that are missed.");
        }
        if (rest.size() > late) {
            page.plain("", "And " + (rest.size() - late) + " more that are met.");
        }
    }

    /** Fixed dates say so: they are met on the day or not at all. */
    private String title(String id) {
        String fixed = schedule.request().on().containsKey(id) ? " (fixed)" : "";
        return Titles.of(roadmap, id) + fixed;
    }

    /** A chain without a date says nothing that the study time does not. */
    private Optional<String> whatSetsTheFinish() {
        return schedule.topicsByFinish()
                .reduce((before, after) -> after)
                .flatMap(last -> schedule.explain(last.topic().id()))
                .map(Explanation::chain)
                .filter(chain -> !chain.isEmpty())
                .map(this::whatSetsTheFinish);
    }

    private String whatSetsTheFinish(List<Link> chain) {
        Link first = chain.get(0);
        int more = chain.size() - 1;
        String last = "'" + chain.get(more).topic().topic().title() + "'";
        if (first.cause() == Cause.NOT_BEFORE) {
            String begin = "'" + first.topic().topic().title() + "', which cannot begin before "
                    + first.topic().start();
            return "The finish is set by " + begin
                    + (more == 0 ? "." : ", and " + Words.count(more, "topic") + " after it up to " + last + ".");
        }
        return chain.stream().anyMatch(DeadlineList::letsDaysPass)
                ? "The finish is set by topics that need days to pass between them, up to " + last + "."
                : "The finish is set by the study time: one topic follows the other from "
                        + (schedule.from().isAfter(schedule.start()) ? "now on" : "the start") + " up to " + last + ".";
    }

    private static boolean letsDaysPass(Link link) {
        return link.cause() == Cause.PREREQUISITE
                && link.topic().topic().requires().stream().anyMatch(prerequisite -> prerequisite.gap() > 0);
    }
}
