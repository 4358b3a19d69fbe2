package com.example.acme;

import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.option.Option;
import org.learnroadmap.core.option.OptionType;
import org.learnroadmap.core.spi.LoadContext;
import org.learnroadmap.core.spi.SourceProbe;

/** Loaders that break one promise each, in ways that happen. */
public final class BrokenLoaders {

    private BrokenLoaders() {}

    public static class UpperCaseId extends CourseListLoader {
        @Override
        public String id() {
            return "acme.Courses";
        }
    }

    public static class IdWithoutVendor extends CourseListLoader {
        @Override
        public String id() {
            return "courses";
        }
    }

    public static class NullId extends CourseListLoader {
        @Override
        @SuppressWarnings("NullAway")
        public String id() {
            return null;
        }
    }

    public static class BlankVersion extends CourseListLoader {
        @Override
        public String version() {
            return " ";
        }
    }

    public static class OptionInCapitals extends CourseListLoader {
        @Override
        public List<Option> options() {
            return List.of(Option.optional("SEPARATOR", OptionType.TEXT, "what stands between columns"));
        }
    }

    public static class OptionTwice extends CourseListLoader {
        @Override
        public List<Option> options() {
            Option option = Option.optional("separator", OptionType.TEXT, "what stands between columns");
            return List.of(option, option);
        }
    }

    public static class OptionWithoutWords extends CourseListLoader {
        @Override
        public List<Option> options() {
            return List.of(Option.optional("separator", OptionType.TEXT, ""));
        }
    }

    public static class OptionOfOneLetter extends CourseListLoader {
        @Override
        public List<Option> options() {
            return List.of(Option.optional("s", OptionType.TEXT, "what stands between columns"));
        }
    }

    public static class VersionInLocalDigits extends CourseListLoader {
        @Override
        public String version() {
            return String.format("%d", 10);
        }
    }

    public static class VersionThatGrows extends CourseListLoader {
        private int asked;

        @Override
        public synchronized String version() {
            return "1." + asked++;
        }
    }

    static class Hidden extends CourseListLoader {
        public Hidden() {}
    }

    public static class WithoutPublicConstructor extends CourseListLoader {
        private WithoutPublicConstructor() {}
    }

    public static class Unregistered extends CourseListLoader {}

    public static class TakesNull extends CourseListLoader {
        @Override
        public boolean supports(SourceProbe probe) {
            return probe != null && super.supports(probe);
        }
    }

    public static class TitlesInLocalCapitals extends CourseListLoader {
        @Override
        @SuppressWarnings("StringCaseLocaleUsage")
        TopicDefinition topic(String[] columns) {
            return super.topic(columns).toBuilder()
                    .title(columns[1].toUpperCase())
                    .build();
        }
    }

    public static class KnowsItsZone extends CourseListLoader {
        @Override
        String title(String text) {
            return "Courses of " + ZoneId.systemDefault();
        }
    }

    public static class Counts extends CourseListLoader {
        private int read;

        @Override
        synchronized String title(String text) {
            return "Courses " + read++;
        }
    }

    /** Right on one thread, however often. */
    public static class SharesAField extends CourseListLoader {
        private String current = "";

        @Override
        String title(String text) {
            current = "Courses on " + lines(text).size() + " lines";
            if (lines(text).size() == 4) { // so that others come in between, and a thousand hostile texts do not wait
                pause(5);
            }
            return current;
        }
    }

    public static class KnowsNoSample extends CourseListLoader {
        @Override
        public boolean supports(SourceProbe probe) {
            return probe.nameEndsWith(".course");
        }
    }

    public static class CannotReadSamples extends CourseListLoader {
        @Override
        String effort(String minutes) {
            return minutes + " minutes of work";
        }
    }

    public static class SaysNothing extends CourseListLoader {
        @Override
        void report(LoadContext context, int line, String text) {}
    }

    public static class ClaimsAllWithoutExtension extends CourseListLoader {
        @Override
        public boolean supports(SourceProbe probe) {
            return super.supports(probe) || !probe.hasExtension();
        }
    }

    public static class ClaimsYaml extends CourseListLoader {
        @Override
        public boolean supports(SourceProbe probe) {
            return super.supports(probe) || probe.nameEndsWith(".yaml");
        }
    }

    public static class ParsesNames extends CourseListLoader {
        @Override
        public boolean supports(SourceProbe probe) {
            boolean remote = probe.name().startsWith("http:")
                    && "example.org".equals(java.net.URI.create(probe.name()).getHost());
            return remote || super.supports(probe);
        }
    }

    public static class CountsLinesFromTwo extends CourseListLoader {
        @Override
        int line(int index) {
            return index + 100;
        }
    }

    public static class ColumnsInBytes extends CourseListLoader {
        @Override
        int column(String line) {
            return line.getBytes(StandardCharsets.UTF_8).length + 1;
        }
    }

    public static class RecordsNoPlaces extends CourseListLoader {
        @Override
        RoadmapDefinition read(LoadContext context, String text) {
            return super.read(context, text).toBuilder()
                    .places(context.places().build())
                    .build();
        }
    }

    public static class ParsesNumbers extends CourseListLoader {
        @Override
        String effort(String minutes) {
            return Integer.parseInt(minutes) + "m";
        }
    }

    public static class AnswersNull extends CourseListLoader {
        @Override
        @SuppressWarnings("NullAway")
        public List<RoadmapDefinition> load(LoadContext context) {
            List<RoadmapDefinition> read = super.load(context);
            boolean nothing =
                    !read.isEmpty() && read.get(0).phases().get(0).topics().isEmpty();
            return nothing ? null : read;
        }
    }

    public static class CallsItself extends CourseListLoader {
        @Override
        List<String> lines(String text) {
            closing(text, 0);
            return super.lines(text);
        }

        private static int closing(String text, int at) {
            return at < text.length() && text.charAt(at) == '(' ? closing(text, at + 1) : at;
        }
    }

    public static class NeverEnds extends CourseListLoader {
        @Override
        List<String> lines(String text) {
            while (text.startsWith("((((((((")) {
                pause(50);
            }
            return super.lines(text);
        }
    }

    /** Whoever comes second waits for what never happens. */
    public static class WaitsForOthers extends CourseListLoader {
        private final AtomicInteger inside = new AtomicInteger();

        @Override
        String title(String text) {
            while (inside.incrementAndGet() > 1) {
                pause(60_000);
            }
            pause(2);
            inside.decrementAndGet();
            return super.title(text);
        }
    }

    public static class LeavesCarriageReturns extends CourseListLoader {
        @Override
        List<String> lines(String text) {
            return List.of(text.split("\n", -1));
        }
    }

    /** Reads the bytes, which nothing limits. */
    public static class KnowsNoLimit extends CourseListLoader {
        @Override
        Optional<String> text(LoadContext context) {
            String text = new String(context.source().bytes(), StandardCharsets.UTF_8);
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        }
    }

    public static class BareCodes extends CourseListLoader {
        @Override
        String code() {
            return "columns";
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
