package org.learnroadmap.export.internal.html;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.model.TopicKind;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.progress.TopicState;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.export.internal.html.PageView.Choice;
import org.learnroadmap.export.internal.html.PageView.Note;
import org.learnroadmap.export.internal.wording.Wording;

/** Makes a document ready for the templates of the page. */
public final class PageViews {

    private final Document document;
    private final Schedule schedule;
    private final Wording words;
    private final PagePlan plan;
    private final List<PaceRow> paces;

    /** Begins with a document; plans a few times more, for the paces. */
    public PageViews(Document document) {
        this.document = document;
        schedule = document.schedule();
        words = Wording.of(document, "page");
        plan = new PagePlan(schedule, words);
        paces = Paces.of(plan);
    }

    /** Returns what is said in the reader's language. */
    public Wording words() {
        return words;
    }

    /** Returns when everything would be finished at other paces, slowest first. */
    public List<PaceRow> paces() {
        return paces;
    }

    /** Gives one week after the other. */
    public void forEachWeek(Consumer<WeekView> reader) {
        WeekViews.forEach(plan, reader);
    }

    /** Returns everything but the weeks. */
    public PageView page(PageFrame frame) {
        DeadlineViews deadlines = new DeadlineViews(plan);
        int done = (int) schedule.topics().stream()
                .filter(topic -> plan.isDone(topic.topic()))
                .count();
        return new PageView(
                words,
                frame,
                plan.language(),
                Shown.text(schedule.roadmap().title()),
                schedule.roadmap().description().map(Shown::lines).orElse(List.of()),
                HeaderFacts.main(plan),
                HeaderFacts.more(plan),
                done,
                schedule.topics().size(),
                schedule.isDone(),
                deadlines.table(document.forecast()),
                deadlines.trouble().orElse(null),
                document.forecast().map(new ForecastViews(plan)::of).orElse(null),
                paces,
                new TimelineDrawing(plan).draw(),
                PhaseRows.of(plan),
                kinds(),
                titles(topic -> plan.is(topic, TopicState.SKIPPED)),
                titles(topic -> !plan.is(topic, TopicState.SKIPPED)),
                notes(),
                schedule.fingerprint());
    }

    private List<Choice> kinds() {
        TreeSet<TopicKind> used = schedule.topics().stream()
                .map(topic -> topic.topic().kind())
                .collect(Collectors.toCollection(TreeSet::new));
        return Arrays.stream(TopicKind.values())
                .filter(used::contains)
                .map(kind -> new Choice(kind.label(), words.say("kind." + kind.label())))
                .toList();
    }

    private List<String> titles(Predicate<Topic> filter) {
        return schedule.leftOut().stream()
                .filter(filter)
                .map(topic -> Shown.text(topic.title()))
                .toList();
    }

    /** What is found many times in the same words, as of lines of prose, is said once. */
    private List<Note> notes() {
        Map<Note, Long> counts = document.diagnostics().stream()
                .map(PageViews::note)
                .collect(Collectors.groupingBy(Function.identity(), LinkedHashMap::new, Collectors.counting()));
        return counts.entrySet().stream()
                .map(note -> note.getValue() == 1
                        ? note.getKey()
                        : new Note(note.getKey().severity(), note.getKey().text() + " (" + note.getValue() + " times)"))
                .toList();
    }

    private static Note note(Diagnostic diagnostic) {
        return new Note(diagnostic.severity().label(), Shown.text(diagnostic.message()));
    }
}
