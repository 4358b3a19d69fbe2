package org.learnroadmap.export.internal.html;

import java.util.List;

/**
 * Why a deadline cannot be met, and what would help.
 *
 * @param proof  why no plan meets it, as sentences; empty if some plan does
 * @param topics the topics that are in each other's way
 * @param fixes  what would help, each a sentence with details
 */
public record TroubleView(List<String> proof, List<String> topics, List<FixView> fixes) {

    /**
     * One thing to change.
     *
     * @param says    what
     * @param details what it is about, one a line; mostly empty
     * @param finish  when everything is finished with it
     */
    public record FixView(String says, List<String> details, String finish) {}
}
