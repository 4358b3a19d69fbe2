/** Writes schedules as calendar files (iCalendar, RFC 5545), which calendar applications read and update. */
@NullMarked
package org.learnroadmap.icalendar;

import org.jspecify.annotations.NullMarked;
