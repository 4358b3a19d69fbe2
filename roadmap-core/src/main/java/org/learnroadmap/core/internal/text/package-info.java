/** Text that people read or mistype: escaping for terminals, suggestions for misspelt words. */
@NullMarked
package org.learnroadmap.core.internal.text;

import org.jspecify.annotations.NullMarked;
