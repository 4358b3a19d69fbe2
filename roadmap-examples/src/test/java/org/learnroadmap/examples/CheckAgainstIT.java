package org.learnroadmap.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.learnroadmap.examples.Processes.Result;

/** What the author of a pull request reads about a ready-made roadmap. */
class CheckAgainstIT {

    private static final Path ROADMAPS = Processes.ROOT.resolve("roadmap-examples/roadmaps");

    @TempDir
    Path work;

    /** One topic is renamed properly and takes longer, another is renamed and nobody says so. */
    @BeforeEach
    void change() throws IOException {
        String old = Files.readString(ROADMAPS.resolve("django-backend-fluent.yaml"));
        String now = old.replace("first-django-app", "first-app")
                .replace("id: first-app\n", "id: first-app\n        formerly: [first-django-app]\n")
                .replaceFirst("effort: 1h30m-2h", "effort: 6h")
                .replace("url-dispatcher", "urls");
        Files.createDirectories(work.resolve("base/roadmaps"));
        Files.createDirectories(work.resolve("roadmaps"));
        Files.writeString(work.resolve("base/roadmaps/fluent.yaml"), old);
        Files.writeString(work.resolve("roadmaps/django-backend-fluent.yaml"), now);
    }

    private Result check(String... arguments) {
        List<String> all = new ArrayList<>(List.of("check", "roadmaps", "--against", "base/roadmaps"));
        all.addAll(List.of(arguments));
        return Processes.roadmapIn(work, List.of(), all.toArray(String[]::new));
    }

    @Test
    void saysItAsText() {
        assertThat(check()).isEqualTo(new Result(0, """
                roadmaps/django-backend-fluent.yaml: ok, django-backend-fluent with 6 phases and 34 topics

                What changes in Fluent in Django backends [django-backend-fluent] since
                base/roadmaps/fluent.yaml

                Lost    URL dispatcher [url-dispatcher]
                New     URL dispatcher [urls]
                Renamed first-django-app is first-app
                Effort  50h 30m in all, 4h 15m more than before
                Finish  Tue 2026-02-24, 4 days later, with an hour every day
                        Mon 2026-03-16, 5 days later, with 1h on Mon and Wed, 3h on Sat
                        Sat 2026-03-07, 6 days later, with 3h on Sat and Sun

                     Was       Now      Moved  Topic
                  1h 45m        6h    +4h 15m  Your first Django app [first-app]
                """, """
                roadmaps/django-backend-fluent.yaml:18:5: warning: topic 'url-dispatcher' of base/roadmaps/fluent.yaml:33:9 is gone, and what learners recorded for it does not count any more; if another topic carries it on, that one needs 'formerly: [url-dispatcher]'; did you mean 'urls'? [topic-lost]
                """));
    }

    @Test
    void annotatesOnGithub() {
        assertThat(check("--format", "github", "--fail-on", "warning")).isEqualTo(new Result(1, """
                ::notice file=roadmaps/django-backend-fluent.yaml,line=3,col=1,title=effort-moved::all topics of 'django-backend-fluent' take 50h 30m, 4h 15m more than the 46h 15m before
                ::notice file=roadmaps/django-backend-fluent.yaml,line=3,col=1,title=finish-moved::with an hour every day, 'django-backend-fluent' is finished 4 days later, on 2026-02-24 instead of 2026-02-20
                ::notice file=roadmaps/django-backend-fluent.yaml,line=3,col=1,title=finish-moved::with 1h on Mon and Wed, 3h on Sat, 'django-backend-fluent' is finished 5 days later, on 2026-03-16 instead of 2026-03-11
                ::notice file=roadmaps/django-backend-fluent.yaml,line=3,col=1,title=finish-moved::with 3h on Sat and Sun, 'django-backend-fluent' is finished 6 days later, on 2026-03-07 instead of 2026-03-01
                ::warning file=roadmaps/django-backend-fluent.yaml,line=18,col=5,title=topic-lost::topic 'url-dispatcher' of base/roadmaps/fluent.yaml:33:9 is gone, and what learners recorded for it does not count any more; if another topic carries it on, that one needs 'formerly: [url-dispatcher]'; did you mean 'urls'?
                ::notice file=roadmaps/django-backend-fluent.yaml,line=33,col=17,title=effort-moved::topic 'first-app' takes 6h, 4h 15m more than the 1h 45m before
                ::notice file=roadmaps/django-backend-fluent.yaml,line=34,col=9,title=topic-new::topic 'urls' is new and takes 1h
                """, ""));
    }

    /** As in {@code git show main:roadmaps/fluent.yaml | roadmap check ... --against -}. */
    @Test
    void readsTheOldVersionFromStandardInput() throws IOException {
        List<String> command =
                List.of("-jar", System.getProperty("roadmap.jar"), "check", "roadmaps", "--against", "-");
        Result result = Processes.java(work, Files.readString(work.resolve("base/roadmaps/fluent.yaml")), command);

        assertThat(result.exitCode()).isZero();
        assertThat(result.err())
                .contains("topic 'url-dispatcher' of stdin:33:9 is gone")
                .contains("[topic-lost]");
    }

    static Stream<Path> roadmaps() throws IOException {
        try (Stream<Path> files = Files.list(ROADMAPS)) {
            return files.sorted().toList().stream();
        }
    }

    /** Another working tree lies elsewhere; that is no change. */
    @ParameterizedTest
    @MethodSource("roadmaps")
    void findsNothingInACopy(Path roadmap) throws IOException {
        Files.copy(roadmap, work.resolve("copy.yaml"));
        Result result = Processes.roadmapIn(
                work, List.of(), "check", "copy.yaml", "--against", roadmap.toString(), "--format", "github");

        assertThat(result).isEqualTo(new Result(0, "", ""));
    }
}
