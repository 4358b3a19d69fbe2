package org.learnroadmap.testkit.junit;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.learnroadmap.core.Roadmaps;

/** Finds loaders and checks once for all tests: making the validator of definitions takes a while. */
final class SharedRoadmaps {

    private static final Namespace NAMESPACE = Namespace.create(SharedRoadmaps.class);

    private SharedRoadmaps() {}

    /** Returns what the class loader of a test finds. */
    static Roadmaps of(ExtensionContext context) {
        ClassLoader classLoader = context.getRequiredTestClass().getClassLoader();
        return context.getRoot().getStore(NAMESPACE).computeIfAbsent(classLoader, Roadmaps::discover, Roadmaps.class);
    }
}
