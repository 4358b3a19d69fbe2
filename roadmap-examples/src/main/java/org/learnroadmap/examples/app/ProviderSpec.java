package org.learnroadmap.examples.app;

import java.util.Map;
import org.learnroadmap.core.pace.PaceSpec;

/**
 * A loader or writer as people ask for it, such as {@code csv:separator=;}.
 *
 * @param options by name
 */
record ProviderSpec(String id, Map<String, String> options) {

    /**
     * Reads {@code ID[:KEY=VALUE,...]}.
     *
     * @param option the option of the command line that holds the text
     * @throws Failure if something else is written there
     */
    static ProviderSpec parse(String option, String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new ProviderSpec(text, Map.of())
                : new ProviderSpec(
                        text.substring(0, colon),
                        OptionText.read(option, text, all -> PaceSpec.parseOptions(all.substring(colon + 1))));
    }
}
