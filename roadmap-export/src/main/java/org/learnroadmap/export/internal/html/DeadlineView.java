package org.learnroadmap.export.internal.html;

import org.jspecify.annotations.Nullable;

/**
 * A deadline and whether it is met.
 *
 * @param title   what it is about
 * @param due     the date
 * @param verdict by how much it is missed or met
 * @param tone    whether it is missed
 * @param chance  how likely it is met; null without a forecast
 */
public record DeadlineView(
        String title,
        Day due,
        String verdict,
        Fact.Tone tone,
        @Nullable String chance) {}
