/**
 * When a learner has time: the study calendar and the work-time axis it spans. Start with
 * {@link org.learnroadmap.core.calendar.StudyCalendar}.
 */
@NullMarked
package org.learnroadmap.core.calendar;

import org.jspecify.annotations.NullMarked;
