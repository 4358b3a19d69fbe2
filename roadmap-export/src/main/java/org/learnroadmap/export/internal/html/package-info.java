/** What the page shows, made ready for its templates. */
@NullMarked
package org.learnroadmap.export.internal.html;

import org.jspecify.annotations.NullMarked;
