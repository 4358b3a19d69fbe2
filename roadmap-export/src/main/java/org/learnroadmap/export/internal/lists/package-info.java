/** Check lists, tables and charts. */
@NullMarked
package org.learnroadmap.export.internal.lists;

import org.jspecify.annotations.NullMarked;
