/** Reads check lists that were written from schedules: what their lines are is said by marks and nothing is guessed. */
@NullMarked
package org.learnroadmap.markdown.internal.checklist;

import org.jspecify.annotations.NullMarked;
