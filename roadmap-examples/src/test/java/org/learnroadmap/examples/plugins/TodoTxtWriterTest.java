package org.learnroadmap.examples.plugins;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.learnroadmap.core.spi.ScheduleWriter;
import org.learnroadmap.testkit.contract.ScheduleWriterContract;

/** The writer keeps what every writer promises. */
class TodoTxtWriterTest extends ScheduleWriterContract {

    private static final Pattern TASK =
            Pattern.compile("^(?:x \\S+ )?\\S{10} (.*) \\+\\S+ @\\S+ due:", Pattern.MULTILINE);

    @Override
    protected ScheduleWriter writer() {
        return new TodoTxtWriter();
    }

    @Override
    protected List<String> titlesIn(byte[] written) {
        return TASK.matcher(new String(written, StandardCharsets.UTF_8))
                .results()
                .map(task -> task.group(1))
                .toList();
    }
}
