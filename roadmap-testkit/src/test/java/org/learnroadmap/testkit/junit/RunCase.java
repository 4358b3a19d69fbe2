package org.learnroadmap.testkit.junit;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs test classes within tests and says what became of each of their tests. */
final class RunCase {

    /** What is said in addition where this module is one. */
    static final String MODULE_HINT = RunCase.class.getModule().isNamed()
            ? "; in a named module, resources have to be in a package that is open to org.learnroadmap.testkit"
            : "";

    private RunCase() {}

    /** Runs the tests of a class; each is its name, and what it failed with if it did. */
    static List<String> run(Class<?> testClass) {
        List<String> results = new ArrayList<>();
        EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(testClass))
                .execute()
                .allEvents()
                .finished()
                .stream()
                .filter(event -> event.getTestDescriptor().isTest() || isFailed(event))
                .forEach(event -> results.add(event.getTestDescriptor().getDisplayName() + failure(event)));
        return results;
    }

    private static boolean isFailed(Event event) {
        return !failure(event).isEmpty();
    }

    /** The folder of this module is called {@code ~}; what is added to a test class above moves its lines. */
    private static String failure(Event event) {
        return event.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .map(failure -> ": " + failure.getClass().getSimpleName() + ": " + failure.getMessage())
                .orElse("")
                .replace(Path.of("").toAbsolutePath().toString(), "~")
                .replace('\\', '/')
                .replaceAll("\\.java:\\d+:", ".java:LINE:");
    }
}
