/**
 * Roadmap definitions, requests and progress in YAML and JSON, read and written. Start with
 * {@link org.learnroadmap.yaml.YamlRoadmapLoader}, {@link org.learnroadmap.yaml.DefinitionFile},
 * {@link org.learnroadmap.yaml.RequestFile} and {@link org.learnroadmap.yaml.ProgressFile};
 * {@link org.learnroadmap.yaml.FormatSchema} helps authors to write them.
 *
 * <p>A text becomes a tree of nodes that know their places, and the tree becomes a definition or a request. Both
 * notations give the same tree, so there is one format and one set of messages.
 */
@NullMarked
package org.learnroadmap.yaml;

import org.jspecify.annotations.NullMarked;
