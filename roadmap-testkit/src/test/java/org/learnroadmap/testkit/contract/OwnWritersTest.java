package org.learnroadmap.testkit.contract;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.spi.ScheduleWriter;

/** The writers of this library keep what every writer promises. */
class OwnWritersTest {

    private static final Roadmaps ROADMAPS = Roadmaps.discover(OwnWritersTest.class.getClassLoader());

    private abstract static class Own extends ScheduleWriterContract {
        private final String id;

        Own(String id) {
            this.id = id;
        }

        @Override
        protected ScheduleWriter writer() {
            return ROADMAPS.writers().stream()
                    .filter(writer -> writer.id().equals(id))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        protected List<String> titlesIn(byte[] written) {
            return WrittenTitles.read(id, written);
        }
    }

    @Nested
    class Csv extends Own {
        Csv() {
            super("csv");
        }
    }

    @Nested
    class Html extends Own {
        Html() {
            super("html");
        }
    }

    @Nested
    class Ics extends Own {
        Ics() {
            super("ics");
        }
    }

    @Nested
    class Json extends Own {
        Json() {
            super("json");
        }
    }

    @Nested
    class Markdown extends Own {
        Markdown() {
            super("markdown");
        }
    }

    @Nested
    class Mermaid extends Own {
        Mermaid() {
            super("mermaid");
        }
    }

    @Nested
    class Text extends Own {
        Text() {
            super("text");
        }

        /** Lines are broken otherwise, and titles with them. */
        @Override
        protected Map<String, String> options() {
            return Map.of("width", "20000");
        }
    }
}
