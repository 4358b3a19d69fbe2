package org.learnroadmap.yaml;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Sets of the keys that a map may have, in the order in which they are suggested. */
final class Keys {

    private Keys() {}

    static Set<String> of(String... keys) {
        return of(List.of(keys));
    }

    static Set<String> of(Collection<String> keys, String... more) {
        Set<String> all = new LinkedHashSet<>(keys);
        Collections.addAll(all, more);
        return Collections.unmodifiableSet(all);
    }
}
