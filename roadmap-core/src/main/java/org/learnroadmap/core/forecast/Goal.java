package org.learnroadmap.core.forecast;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Neighbouring topics of which some are left to do: those of a phase or of the roadmap, or a single one.
 *
 * @param due the date by which they are to be finished; nothing if it is asked when they will be
 */
record Goal(int firstTopic, int endOfTopics, Optional<LocalDate> due) {}
