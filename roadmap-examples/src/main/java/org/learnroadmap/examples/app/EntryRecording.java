package org.learnroadmap.examples.app;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.progress.Progress;
import org.learnroadmap.core.progress.ProgressEntry;
import org.learnroadmap.core.progress.Standing;
import org.learnroadmap.core.progress.TopicState;

/** Records one thing that the learner did with one topic, unless that changes nothing. */
final class EntryRecording extends Recording {

    private final Topic topic;
    private final RecordedAction action;
    private final EntryOptions options;
    private final List<Diagnostic> findings = new ArrayList<>();
    private String sentence = "";

    EntryRecording(
            Roadmap roadmap,
            Topic topic,
            RecordedAction action,
            EntryOptions options,
            Function<Request, LocalDate> day) {
        super(roadmap, day);
        this.topic = topic;
        this.action = action;
        this.options = options;
    }

    @Override
    Progress add(Progress progress, Standing standing, List<Diagnostic> known) {
        ProgressEntry entry = options.entry(standing.asOf(), topic.id(), action);
        TopicState state = standing.state(topic);
        if (changesNothing(state)) {
            sentence = "'" + topic.title() + "' is " + (state.isOver() ? state.label() + " already" : "not done")
                    + "; nothing was recorded.";
            return progress;
        }
        sentence = "Recorded for " + entry.date() + ": " + words(entry, state) + ".";
        Progress added = progress.toBuilder().entry(entry).build();
        reportNews(added, entry.date(), known);
        return added;
    }

    private boolean changesNothing(TopicState state) {
        return switch (action) {
            case DONE -> state == TopicState.DONE && !options.isGiven();
            case SKIP -> state.isOver();
            case UNDO -> !state.isOver();
            case REVIEW -> state != TopicState.DONE;
            case WORK -> false;
        };
    }

    private String words(ProgressEntry entry, TopicState before) {
        List<String> details = new ArrayList<>();
        entry.minutes().ifPresent(minutes -> details.add(Minutes.format(minutes)));
        entry.share().ifPresent(share -> details.add(share + "%"));
        entry.grade().ifPresent(grade -> details.add("grade " + grade.label()));
        String title = "'" + topic.title() + "'";
        return action.says() + " " + (action == RecordedAction.UNDO ? "that " + title + " is " + before.label() : title)
                + (details.isEmpty() ? "" : ", " + String.join(", ", details));
    }

    /** Says what is odd about the entry; its place in the file is not known yet. */
    private void reportNews(Progress added, LocalDate date, List<Diagnostic> known) {
        DiagnosticCollector after =
                new DiagnosticCollector(SourceMap.none(), Limits.defaults().diagnostics());
        Standing.of(roadmap(), added.toBuilder().places(SourceMap.none()).build(), date, after);
        Set<List<String>> old = known.stream().map(EntryRecording::what).collect(Collectors.toSet());
        after.sorted().stream()
                .filter(finding ->
                        finding.severity() == Severity.WARNING || finding.code().equals("not-done"))
                .filter(finding -> !old.contains(what(finding)))
                .forEach(findings::add);
    }

    private static List<String> what(Diagnostic finding) {
        return List.of(finding.code(), finding.path());
    }

    @Override
    List<Diagnostic> findings() {
        return findings;
    }

    @Override
    String sentence() {
        return sentence;
    }
}
