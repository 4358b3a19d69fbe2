/** A plan week by week, for the formats that list it so. */
@NullMarked
package org.learnroadmap.export.internal.weeks;

import org.jspecify.annotations.NullMarked;
