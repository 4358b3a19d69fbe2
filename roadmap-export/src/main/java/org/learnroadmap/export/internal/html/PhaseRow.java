package org.learnroadmap.export.internal.html;

import org.jspecify.annotations.Nullable;

/**
 * The dates of a phase.
 *
 * @param id      its id
 * @param title   what it is called
 * @param depth   how many phases are around it
 * @param colour  the style class of its colour
 * @param start   its first day
 * @param finish  its last day
 * @param says    its study time, or that it is kept free
 * @param verdict whether its deadline is met; null without one
 * @param tone    how that is meant
 */
public record PhaseRow(
        String id,
        String title,
        int depth,
        String colour,
        Day start,
        Day finish,
        String says,
        @Nullable String verdict,
        Fact.Tone tone) {}
