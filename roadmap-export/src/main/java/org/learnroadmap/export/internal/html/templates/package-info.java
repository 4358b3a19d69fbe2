/** What the templates of the page are compiled to. */
@NullMarked
package org.learnroadmap.export.internal.html.templates;

import org.jspecify.annotations.NullMarked;
