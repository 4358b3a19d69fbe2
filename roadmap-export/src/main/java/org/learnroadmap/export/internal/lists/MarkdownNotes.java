package org.learnroadmap.export.internal.lists;

import java.util.List;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.Severity;
import org.learnroadmap.core.model.Topic;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.export.internal.wording.Wording;

/** What is not in a plan, and what was assumed and found; findings are English. */
final class MarkdownNotes {

    private final Document document;
    private final Wording words;
    private final TextLines lines;

    MarkdownNotes(Document document, Wording words, TextLines lines) {
        this.document = document;
        this.words = words;
        this.lines = lines;
    }

    void write() {
        List<Topic> leftOut = document.schedule().leftOut();
        List<String> findings = document.diagnostics().stream()
                .filter(finding -> finding.severity() != Severity.ERROR)
                .map(Diagnostic::message)
                .distinct()
                .toList();
        if (leftOut.isEmpty() && findings.isEmpty()) {
            return;
        }
        lines.blank();
        lines.add("## ", words.say("notes"), " ", Mark.of("note").toString());
        lines.blank();
        leftOut.forEach(topic ->
                note(words.say("fact", words.say("left-out"), MarkdownText.of(topic.title(), words.isRightToLeft()))));
        findings.forEach(finding -> note(MarkdownText.atStart(finding, words.isRightToLeft())));
    }

    private void note(String text) {
        lines.add("- ", text, " ", Mark.of("note").toString());
    }
}
