package org.learnroadmap.examples;

import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.examples.plugins.CourseListLoader;

/** The library as it is without the example plugins, which lie beside it in all tests of this module. */
final class Library {

    private Library() {}

    /** Finds the library's own plugins. */
    static Roadmaps discover() {
        return Roadmaps.discover(new WithoutExamples());
    }

    /** Does not see what the examples declare. */
    private static final class WithoutExamples extends ClassLoader {

        private static final String EXAMPLES = CourseListLoader.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();

        WithoutExamples() {
            super(Library.class.getClassLoader());
        }

        @Override
        public Enumeration<URL> getResources(String name) throws IOException {
            List<URL> found = Collections.list(super.getResources(name));
            return Collections.enumeration(found.stream()
                    .filter(url -> !url.toString().contains(EXAMPLES))
                    .toList());
        }
    }
}
