/** When something learned is gone over again: a model of memory, and a fixed ladder where nothing is known of it. */
@NullMarked
package org.learnroadmap.core.internal.review;

import org.jspecify.annotations.NullMarked;
