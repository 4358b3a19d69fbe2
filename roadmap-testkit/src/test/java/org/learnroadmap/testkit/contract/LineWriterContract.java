package org.learnroadmap.testkit.contract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.learnroadmap.core.spi.ScheduleWriter;

/** The contract as an author of writers extends it. */
@ExtendWith(Plugin.Resolver.class)
class LineWriterContract extends ScheduleWriterContract {

    private final Plugin plugin;

    LineWriterContract(Plugin plugin) {
        this.plugin = plugin;
    }

    @Override
    protected ScheduleWriter writer() {
        return plugin.create(ScheduleWriter.class);
    }

    @Override
    protected List<String> titlesIn(byte[] written) {
        return new String(written, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> line.contains("\t"))
                .map(line -> line.substring(line.indexOf('\t') + 1))
                .toList();
    }

    @Override
    protected boolean isRegistered() {
        return plugin.registered();
    }
}
