/** Applications in every shape in which Java runs them; each is built and started in processes of its own. */
@NullMarked
package org.learnroadmap.examples.packaging;

import org.jspecify.annotations.NullMarked;
