package org.learnroadmap.export.internal.html;

import org.jspecify.annotations.Nullable;

/**
 * A pace and when everything is finished with it.
 *
 * @param minutes the minutes of each study day; of what was planned their average
 * @param says    the same for people
 * @param finish  the date; null if it cannot be planned
 * @param current whether it is what was planned
 */
public record PaceRow(int minutes, String says, @Nullable Day finish, boolean current) {}
