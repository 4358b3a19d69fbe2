/**
 * What there is to say about a definition or a request: diagnostics with their places, and outcomes
 * that carry them. Start with {@link org.learnroadmap.core.diagnostic.Diagnostic}.
 */
@NullMarked
package org.learnroadmap.core.diagnostic;

import org.jspecify.annotations.NullMarked;
