package org.learnroadmap.core.internal.check;

import org.jspecify.annotations.Nullable;

/** Where a value stands in its definition; text is made of it only for a finding. */
final class DefinitionPath {

    /** The roadmap itself. */
    static final DefinitionPath ROADMAP = new DefinitionPath(null, "", -1);

    private final @Nullable DefinitionPath parent;
    private final String key;
    private final int index;

    private DefinitionPath(@Nullable DefinitionPath parent, String key, int index) {
        this.parent = parent;
        this.key = key;
        this.index = index;
    }

    /** Returns the path of the value of a key. */
    DefinitionPath at(String key) {
        return new DefinitionPath(this, key, -1);
    }

    /** Returns the path of an entry of the list that is the value of a key. */
    DefinitionPath at(String key, int index) {
        return new DefinitionPath(this, key, index);
    }

    /** Returns the path as findings spell it, such as {@code phases[0].topics[2].effort}; empty for the roadmap. */
    @Override
    public String toString() {
        if (parent == null) {
            return "";
        }
        String before = parent.toString();
        return (before.isEmpty() ? "" : before + ".") + key + (index < 0 ? "" : "[" + index + "]");
    }
}
