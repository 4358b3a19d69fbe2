/** Tests of the page, in a browser. */
@NullMarked
package org.learnroadmap.examples.page;

import org.jspecify.annotations.NullMarked;
