package org.learnroadmap.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.learnroadmap.core.calendar.DateRange;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.definition.PhaseDefinition;
import org.learnroadmap.core.definition.RoadmapDefinition;
import org.learnroadmap.core.definition.TopicDefinition;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.model.Roadmap;
import org.learnroadmap.core.pace.Pace;
import org.learnroadmap.core.pace.PaceContext;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.spi.Findings;
import org.learnroadmap.core.spi.PaceStrategy;
import org.learnroadmap.core.spi.RoadmapCheck;

/** What no input and no plugin may do: crash, hang or fill memory. */
@Timeout(value = 20, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostileInputTest {

    private static final LocalDate START = LocalDate.of(2026, 1, 5);

    private final Roadmaps roadmaps = Roadmaps.builder().build();

    @Test
    void anIdThatLooksLikeAPlaceholderIsOnlyAnInvalidId() {
        assertThat(codes(topic("? 0"), TopicDefinition.builder().title("B").build()))
                .contains("invalid-id", "missing-id");
    }

    @Test
    void boundsTheSuggestionForHugeIds() {
        String huge = "a".repeat(1_000_000);
        assertThat(codes(
                        topic(huge), topic("b").toBuilder().requires("b" + huge).build()))
                .contains("unknown-id");
    }

    @Test
    void aPaceThatWaitsBeyondTheHorizonIsRefused() {
        PaceStrategy far = new PaceStrategy() {
            @Override
            public String id() {
                return "vendor.far";
            }

            @Override
            public String version() {
                return "1";
            }

            @Override
            public Pace pace(PaceContext context) {
                return Pace.builder()
                        .budget(day -> day.capacity())
                        .earliest(topic -> Optional.of(START.plusYears(150)))
                        .build();
            }
        };
        assertThat(Roadmaps.builder()
                        .pace(far)
                        .build()
                        .plan(
                                roadmap(topic("a")),
                                Request.startingOn(START)
                                        .pace(PaceSpec.of("vendor.far"))
                                        .build())
                        .value())
                .isEmpty();
    }

    @Test
    void daysOffMayLastForEver() {
        for (LocalDate last : List.of(LocalDate.of(9_999_999, 1, 1), LocalDate.MAX)) {
            StudyCalendar calendar = StudyCalendar.everyDay(60).toBuilder()
                    .off(new DateRange(START.plusDays(5), last))
                    .build();
            assertThatCode(() -> roadmaps.plan(
                            roadmap(topic("a")),
                            Request.startingOn(START).calendar(calendar).build()))
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aLongChainOfPacesIsRefusedAndNotFollowed() {
        assertThatThrownBy(() -> PaceSpec.parse("steady" + "+steady".repeat(100_000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("wraps more than 16 paces");
    }

    @Test
    void limitsHaveLimits() {
        Limits limits = Limits.defaults();

        assertThatThrownBy(() -> limits.years(Integer.MAX_VALUE))
                .hasMessage("a limit must be from 1 to 200, was 2147483647");
        assertThatThrownBy(() -> limits.depth(1_000_000)).hasMessage("a limit must be from 1 to 1000, was 1000000");
        assertThatThrownBy(() -> limits.sourceBytes(0)).hasMessageContaining("was 0");
    }

    @Test
    void aCalendarGivesNobodyItsInsides() {
        StudyCalendar calendar = StudyCalendar.everyDay(60);

        assertThatThrownBy(() -> calendar.changes().firstEntry().getValue().clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> calendar.weekOn(START).clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void fingerprintsTellApartWhatOnlyLooksAlike() {
        TopicDefinition topic = topic("a");
        assertThat(List.of(
                        topic.toBuilder().tags(List.of("a, b")).build(),
                        topic.toBuilder().tags(List.of("a", "b")).build(),
                        topic.toBuilder().description("null").build(),
                        topic,
                        topic.toBuilder().attributes(Map.of("credits", "1")).build(),
                        topic.toBuilder().attributes(Map.of("credits", 1)).build(),
                        topic.toBuilder().attributes(Map.of("credits", 1.5)).build()))
                .extracting(other -> roadmap(other).fingerprint())
                .doesNotHaveDuplicates();
    }

    public static class Good implements RoadmapCheck {
        @Override
        public String id() {
            return "vendor.good";
        }

        @Override
        public String version() {
            return "1";
        }

        @Override
        public void check(Roadmap roadmap, Findings findings) {}
    }

    public static final class FromTheFuture extends Good {}

    /** A plugin compiled for a newer Java is an Error that the service loader does not wrap. */
    @Test
    void aProviderOfANewerClassFileVersionIsSkipped(@TempDir Path dir) throws IOException {
        write(dir, Good.class, -1);
        write(dir, FromTheFuture.class, 99);
        Path services = Files.createDirectories(dir.resolve("META-INF/services"));
        Files.writeString(
                services.resolve(RoadmapCheck.class.getName()),
                FromTheFuture.class.getName() + "\n" + Good.class.getName() + "\n");
        try (URLClassLoader plugins =
                new URLClassLoader(new URL[] {dir.toUri().toURL()}, getClass().getClassLoader()) {
                    @Override
                    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
                        Class<?> known = findLoadedClass(name);
                        return known != null
                                ? known
                                : name.startsWith(HostileInputTest.class.getName() + "$")
                                        ? findClass(name)
                                        : super.loadClass(name, resolve);
                    }
                }) {
            Roadmaps found = Roadmaps.discover(plugins);
            assertThat(found.checks()).extracting(RoadmapCheck::id).containsExactly("vendor.good");
            assertThat(found.diagnostics()).extracting(Diagnostic::code).containsExactly("broken-provider");
        }
    }

    private static void write(Path dir, Class<?> type, int version) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getClassLoader().getResourceAsStream(name)) {
            byte[] bytes = in.readAllBytes();
            bytes[7] = version < 0 ? bytes[7] : (byte) version;
            Files.createDirectories(dir.resolve(name).getParent());
            Files.write(dir.resolve(name), bytes);
        }
    }

    private static TopicDefinition topic(String id) {
        return TopicDefinition.builder(id, "T").effort("8h").build();
    }

    private Roadmap roadmap(TopicDefinition... topics) {
        return roadmaps.check(definition(topics)).orThrow();
    }

    private List<String> codes(TopicDefinition... topics) {
        return roadmaps.check(definition(topics)).diagnostics().stream()
                .map(Diagnostic::code)
                .toList();
    }

    private static RoadmapDefinition definition(TopicDefinition... topics) {
        return RoadmapDefinition.builder("r", "R")
                .phase(PhaseDefinition.builder("p", "P").topics(List.of(topics)).build())
                .build();
    }
}
