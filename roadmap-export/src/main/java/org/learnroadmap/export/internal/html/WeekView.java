package org.learnroadmap.export.internal.html;

import java.util.List;

/**
 * A week, or weeks in a row without anything to do.
 *
 * @param heading its number or numbers; empty if it has none
 * @param dates   its days that belong to the plan
 * @param says    its study time, or why there is nothing to do
 * @param entries what is to do, empty if nothing is
 */
public record WeekView(String heading, String dates, String says, List<EntryView> entries) {}
