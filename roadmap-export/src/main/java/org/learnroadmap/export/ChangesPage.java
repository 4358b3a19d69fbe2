package org.learnroadmap.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.learnroadmap.core.change.BrokenDate;
import org.learnroadmap.core.change.EffortChange;
import org.learnroadmap.core.change.FinishChange;
import org.learnroadmap.core.change.ReferenceLearner;
import org.learnroadmap.core.change.RoadmapChanges;
import org.learnroadmap.core.diagnostic.SourceLocation;
import org.learnroadmap.core.model.Minutes;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.plan.Request;

/** What changed in a roadmap: what is lost and new, effort, finish dates, dates that are missed now. */
final class ChangesPage {

    /** Of long lists the rest is counted. */
    private static final int MOST = 10;

    private static final int TIME = 8;

    private final RoadmapChanges changes;
    private final Roadmap roadmap;
    private final TextPage page;
    private final boolean all;

    ChangesPage(RoadmapChanges changes, TextPage page, boolean all) {
        this.changes = changes;
        roadmap = changes.after();
        this.page = page;
        this.all = all;
    }

    void write() {
        page.bold("", "What changes in " + Titles.withId(roadmap) + since());
        page.blank();
        if (changes.isEmpty()) {
            page.plain("", "Topics, effort and dates are as before.");
            return;
        }
        Facts facts = new Facts(page);
        facts.add("Lost", cut(lost()));
        facts.add("New", cut(added()));
        facts.add("Renamed", cut(renamed()));
        facts.add("Effort", effort());
        facts.add("Finish", changes.finishes().stream().map(ChangesPage::finish).toList());
        facts.add("Late", late());
        writeEfforts();
    }

    private String since() {
        return changes.before()
                .places()
                .find("")
                .map(SourceLocation::source)
                .map(source -> " since " + source)
                .orElse("");
    }

    private List<String> cut(List<String> lines) {
        return all || lines.size() <= MOST
                ? lines
                : Stream.concat(lines.stream().limit(MOST), Words.more(lines.size(), MOST).stream())
                        .toList();
    }

    private List<String> lost() {
        return Stream.of(
                        changes.lostPhases().stream().map(phase -> "phase " + Titles.withId(phase)),
                        changes.lostTopics().stream().map(Titles::withId),
                        changes.lostFormerIds().entrySet().stream()
                                .map(former ->
                                        "former id " + former.getKey() + " of " + Titles.withId(former.getValue())))
                .flatMap(lines -> lines)
                .toList();
    }

    private List<String> added() {
        return Stream.concat(
                        changes.newPhases().stream().map(phase -> "phase " + Titles.withId(phase)),
                        changes.newTopics().stream().map(Titles::withId))
                .toList();
    }

    private List<String> renamed() {
        return changes.renamed().entrySet().stream()
                .map(renamed -> renamed.getKey() + " is " + renamed.getValue())
                .toList();
    }

    private String effort() {
        long minutes = changes.minutesAfter() - changes.minutesBefore();
        String total = Minutes.format(changes.minutesAfter()) + " in all, ";
        return minutes == 0
                ? total + "as before"
                : total + Minutes.format(Math.abs(minutes)) + (minutes > 0 ? " more" : " less") + " than before";
    }

    private static String finish(FinishChange finish) {
        int days = finish.days();
        return Words.date(finish.after())
                + (days == 0
                        ? ", as before"
                        : ", " + Words.count(Math.abs(days), "day") + (days > 0 ? " later" : " earlier"))
                + ", with " + finish.learner().says();
    }

    /** Of the phases that end after their weeks only the first for each learner: it makes those behind it late. */
    private List<String> late() {
        Map<ReferenceLearner, List<BrokenDate>> phases = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>();
        for (BrokenDate date : changes.brokenDates()) {
            if (!all && isPhaseClaim(date)) {
                phases.computeIfAbsent(date.learner(), learner -> new ArrayList<>())
                        .add(date);
            } else {
                lines.add(late(date, ""));
            }
        }
        phases.values().forEach(late -> {
            int others = late.size() - 1;
            lines.add(late(late.get(0), others == 0 ? "" : " (" + Words.count(others, "more phase") + ", too)"));
        });
        return lines;
    }

    private static boolean isPhaseClaim(BrokenDate date) {
        return date.kind() == BrokenDate.Kind.CLAIM && !date.id().equals(Request.ROADMAP);
    }

    private String late(BrokenDate date, String others) {
        String limit = date.kind() == BrokenDate.Kind.DEADLINE
                ? "its deadline"
                : isPhaseClaim(date)
                        ? "its weeks"
                        : "the claimed " + roadmap.duration().orElseThrow();
        return Titles.of(roadmap, date.id()) + ", " + Words.count(date.lateDays(), "day") + " after " + limit + others
                + ", with " + date.learner().says();
    }

    private void writeEfforts() {
        List<EffortChange> efforts = changes.efforts();
        if (efforts.isEmpty()) {
            return;
        }
        page.blank();
        page.bold(row("Was", "Now", "Moved"), "Topic");
        int most = all ? efforts.size() : MOST;
        efforts.stream()
                .limit(most)
                .forEach(change -> page.plain(
                        row(Minutes.format(change.before()), Minutes.format(change.after()), signed(change.minutes())),
                        Titles.withId(change.topic())));
        Words.more(efforts.size(), most).ifPresent(more -> page.plain("", more));
    }

    private static String row(String before, String after, String moved) {
        return Words.right(before, TIME) + "  " + Words.right(after, TIME) + "  " + Words.right(moved, TIME + 1) + "  ";
    }

    private static String signed(long minutes) {
        return (minutes > 0 ? "+" : "-") + Minutes.format(Math.abs(minutes));
    }
}
