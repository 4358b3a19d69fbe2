/** What formats say in the language of their readers. */
@NullMarked
package org.learnroadmap.export.internal.wording;

import org.jspecify.annotations.NullMarked;
