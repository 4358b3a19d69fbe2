/** Finish dates as a range with probabilities. Start with {@link org.learnroadmap.core.forecast.Forecast}. */
@NullMarked
package org.learnroadmap.core.forecast;

import org.jspecify.annotations.NullMarked;
