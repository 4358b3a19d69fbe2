package com.example.desk;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import org.learnroadmap.core.LoadResult;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.calendar.StudyCalendar;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.pace.PaceSpec;
import org.learnroadmap.core.plan.Request;
import org.learnroadmap.core.plan.Schedule;
import org.learnroadmap.core.spi.Document;
import org.learnroadmap.core.spi.Provider;
import org.learnroadmap.core.spi.RoadmapLoader;

/**
 * Loads the files it is given, plans each with a pace of a third party and writes it in every format there is. Standard
 * output is the same however the application is packed; standard error says how that was.
 */
public final class Desk {

    private Desk() {}

    public static void main(String[] args) {
        run(Roadmaps.discover(), args);
    }

    /** Does everything in a thread of the common pool, where a web application's parallel streams run. */
    public static void run(Roadmaps roadmaps, String... files) {
        System.out.print(inCommonPool(() -> everything(roadmaps, files)));
        System.out.flush();
        System.err.println("module: " + Desk.class.getModule());
        System.err.println("module of the core: " + Roadmaps.class.getModule());
        System.err.println(inCommonPool(Desk::byThread));
    }

    /** Waits without helping: who joins a task of the pool may be made to run it. */
    private static String inCommonPool(Supplier<String> work) {
        CompletableFuture<String> result = new CompletableFuture<>();
        ForkJoinPool.commonPool().execute(() -> {
            try {
                result.complete(work.get());
            } catch (Throwable e) {
                result.completeExceptionally(e);
            }
        });
        return result.join();
    }

    /** What a library finds that asks the thread, and that falls over a broken plugin. */
    private static String byThread() {
        String name = Thread.currentThread().getName();
        try {
            return "loaders that " + name + " finds: "
                    + ServiceLoader.load(RoadmapLoader.class).stream().count();
        } catch (ServiceConfigurationError e) {
            return "loaders that " + name + " finds: none, since " + e.getMessage();
        }
    }

    private static String everything(Roadmaps called, String... files) {
        Roadmaps roadmaps = Roadmaps.discover(); // here, too, everything is found
        StringBuilder text = new StringBuilder();
        text.append("loaders ").append(ids(roadmaps.loaders())).append('\n');
        text.append("paces ").append(ids(roadmaps.paceStrategies())).append('\n');
        text.append("writers ").append(ids(roadmaps.writers())).append('\n');
        text.append("checks ").append(ids(roadmaps.checks())).append('\n');
        text.append("same in the caller's thread ")
                .append(ids(called.loaders()).equals(ids(roadmaps.loaders())))
                .append('\n');
        say(roadmaps.diagnostics(), text);
        for (String file : files) {
            show(roadmaps, Path.of(file), text);
        }
        return text.toString();
    }

    private static void show(Roadmaps roadmaps, Path file, StringBuilder text) {
        text.append("== ").append(file.getFileName()).append('\n');
        LoadResult loaded = roadmaps.load(file);
        if (loaded.hasErrors()) {
            say(loaded.diagnostics(), text);
            return;
        }
        say(loaded.diagnostics(), text);
        Request request = Request.startingOn(LocalDate.of(2026, 1, 5))
                .calendar(StudyCalendar.everyDay(60))
                .pace(PaceSpec.of(System.getProperty("desk.pace", "acme.every-other-day")))
                .build();
        var planned = roadmaps.plan(loaded.roadmap(), request);
        if (planned.value().isEmpty()) {
            say(planned.diagnostics(), text);
            return;
        }
        Schedule schedule = planned.orThrow();
        roadmaps.writers().forEach(writer -> text.append("-- ")
                .append(writer.id())
                .append('\n')
                .append(written(roadmaps, writer.id(), schedule)));
    }

    private static String written(Roadmaps roadmaps, String format, Schedule schedule) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        roadmaps.write(format, Document.of(schedule), bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static void say(List<Diagnostic> diagnostics, StringBuilder text) {
        diagnostics.forEach(
                diagnostic -> text.append(diagnostic.render()).append('\n'));
    }

    private static List<String> ids(List<? extends Provider> providers) {
        return providers.stream().map(Provider::id).toList();
    }
}
