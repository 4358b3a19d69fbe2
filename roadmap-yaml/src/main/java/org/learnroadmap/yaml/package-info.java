/**
 * Roadmap definitions and requests in YAML and JSON. Start with {@link org.learnroadmap.yaml.YamlRoadmapLoader} and
 * {@link org.learnroadmap.yaml.RequestFile}; {@link org.learnroadmap.yaml.FormatSchema} helps authors to write them.
 *
 * <p>A text becomes a tree of nodes that know their places, and the tree becomes a definition or a request. Both
 * notations give the same tree, so there is one format and one set of messages.
 */
@NullMarked
package org.learnroadmap.yaml;

import org.jspecify.annotations.NullMarked;
