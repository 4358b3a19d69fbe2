package org.learnroadmap.testkit.contract;

import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.platform.engine.TestDescriptor;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** Runs a contract for a plugin and says which promises it breaks. */
final class ContractRun {

    private ContractRun() {}

    /**
     * Returns the first failure of each promise that is broken, by the words of the promise. On an English machine, wherever this
     * one stands: which promises a plugin breaks that asks the machine for its language depends on that.
     */
    static Map<String, String> broken(Class<?> contract, Class<?> plugin, boolean registered) {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
            return run(contract, plugin, registered);
        } finally {
            TimeZone.setDefault(zone);
            Locale.setDefault(locale);
        }
    }

    private static Map<String, String> run(Class<?> contract, Class<?> plugin, boolean registered) {
        EngineExecutionResults results = EngineTestKit.engine("junit-jupiter")
                .selectors(selectClass(contract))
                .configurationParameter(Plugin.TYPE, plugin.getName())
                .configurationParameter(Plugin.REGISTERED, String.valueOf(registered))
                .execute();
        if (results.testEvents().started().count() < 10) {
            throw new IllegalStateException(
                    "no tests were run: " + results.allEvents().list());
        }
        return results.allEvents().failed().stream()
                .collect(Collectors.toMap(
                        event -> promise(event.getTestDescriptor()), ContractRun::message, (a, b) -> a, TreeMap::new));
    }

    /** A dynamic test stands below the promise it belongs to. */
    private static String promise(TestDescriptor test) {
        boolean dynamic = test.getUniqueId().getLastSegment().getType().equals("dynamic-test");
        return dynamic ? test.getParent().orElseThrow().getDisplayName() : test.getDisplayName();
    }

    private static String message(Event failed) {
        return failed.getRequiredPayload(TestExecutionResult.class)
                .getThrowable()
                .map(thrown -> String.valueOf(thrown.getMessage()))
                .orElse("");
    }
}
