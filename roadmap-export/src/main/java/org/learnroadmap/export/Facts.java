package org.learnroadmap.export;

import java.util.List;

/** The most important facts of a page: short labels in a column of their own, what they say beside them. */
final class Facts {

    /** As wide as {@code Finish} and two blanks, which also fits a narrow page. */
    private static final int LABEL = 8;

    private final TextPage page;

    Facts(TextPage page) {
        this.page = page;
    }

    /** Writes a fact; without a label it belongs to the one before. */
    void add(String label, String text) {
        page.plain(Words.left(label, LABEL), text);
    }

    /** Writes a fact of several lines. */
    void add(String label, List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            add(i == 0 ? label : "", lines.get(i));
        }
    }
}
