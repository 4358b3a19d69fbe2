package org.learnroadmap.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A plugin that breaks a promise, and what its author is told.
 *
 * @param type     its class
 * @param promises how the promises begin that it breaks, the one to look at first
 * @param with     part of what that one was tried with
 * @param seen     part of what was seen
 */
record BrokenPlugin(Class<?> type, List<String> promises, String with, String seen) {

    /** Fails unless a contract says that these promises are broken and no others, and says why. */
    void checkWith(Class<?> contract) {
        Map<String, String> broken = ContractRun.broken(contract, type, false);

        assertThat(broken.keySet().stream().map(this::beginning)).containsExactlyInAnyOrderElementsOf(promises);
        assertThat(broken.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(promises.get(0)))
                        .map(Map.Entry::getValue)
                        .collect(Collectors.joining()))
                .satisfies(this::checkMessage);
    }

    private String beginning(String words) {
        return promises.stream().filter(words::startsWith).findFirst().orElse(words);
    }

    private void checkMessage(String message) {
        List<String> lines = message.lines().toList();
        assertThat(lines.get(0)).startsWith(promises.get(0));
        assertThat(lines.get(1)).startsWith("  with: ").contains(with);
        assertThat(String.join("\n", lines.subList(2, lines.size())))
                .startsWith("  seen: ")
                .contains(seen);
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }
}
