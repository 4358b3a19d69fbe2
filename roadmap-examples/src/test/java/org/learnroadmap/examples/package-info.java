/** Tests of the application, the ready-made roadmaps and the documentation. */
@NullMarked
package org.learnroadmap.examples;

import org.jspecify.annotations.NullMarked;
