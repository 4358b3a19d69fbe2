package org.learnroadmap.testkit.contract;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.learnroadmap.core.Roadmaps;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.option.Option;
import org.learnroadmap.core.spi.Provider;

/** What all plugins promise, whatever their kind. */
abstract class ProviderContract<P extends Provider> {

    private static final String OURS = "org.learnroadmap.";

    private static final String WORDS = "[a-z][a-z0-9]*(-[a-z0-9]+)*";

    /** For subclasses of this package. */
    ProviderContract() {}

    /**
     * Tells whether the plugin is declared in {@code META-INF/services} or {@code module-info.java}, and is to be found
     * there; so it is unless this method says otherwise.
     */
    protected boolean isRegistered() {
        return true;
    }

    /** Returns the plugin. */
    abstract P provider();

    /** Returns the plugins of this kind that can be used. */
    abstract List<P> among(Roadmaps roadmaps);

    /** Returns what the plugin says of itself besides id, version and options. */
    String moreFacts() {
        return "";
    }

    /** Returns calls with an argument that is null, by how they are written. */
    abstract Map<String, Executable> callsWithNull();

    /** Returns answers to compare with each other, by what they are about. */
    abstract Map<String, Supplier<String>> questions();

    /** Returns how long one question may take on the slowest machine, with others asked at once; 20 seconds by default. */
    protected Duration patience() {
        return Duration.ofSeconds(20);
    }

    /** Tells whether ids and codes without a dot may be used: by the plugins of this library, not by its examples. */
    boolean isOurs() {
        return provider().getClass().getName().startsWith(OURS)
                && !String.valueOf(provider().id()).contains(".");
    }

    @Test
    @DisplayName("the id is lower case, and vendor.name unless the plugin belongs to the library")
    void id(TestInfo test) {
        @Nullable String id = provider().id();
        boolean wellFormed = id != null && id.matches("[a-z0-9]+([.-][a-z0-9]+)*");
        Promise.of(test).holds(wellFormed && (isOurs() || id.contains(".")), "id()", String.valueOf(id));
    }

    @Test
    @DisplayName("the version is not blank")
    void version(TestInfo test) {
        @Nullable String version = provider().version();
        Promise.of(test).holds(version != null && !version.isBlank(), "version()", "'" + version + "'");
    }

    @Test
    @DisplayName("options have names of their own, lower case words joined by hyphens, and say what they are for")
    void declaresOptions(TestInfo test) {
        Promise promise = Promise.of(test);
        Set<String> names = new HashSet<>();
        for (Option option : promise.answer("options()", () -> provider().options())) {
            promise.holds(option.name().matches(WORDS), "options()", "the name '" + option.name() + "'");
            promise.holds(names.add(option.name()), "options()", "'" + option.name() + "' twice");
            boolean oneLine = !option.says().isBlank() && option.says().lines().count() == 1;
            promise.holds(oneLine, "option '" + option.name() + "'", "says '" + option.says() + "'");
        }
    }

    @Test
    @DisplayName("the plugin says the same of itself every time, under any default locale and time zone")
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void facts(TestInfo test) {
        Promise promise = Promise.of(test);
        P provider = provider();
        String here = facts(provider);
        promise.same("the same instance", here, facts(provider));
        promise.same("another instance", here, facts(provider()));
        Elsewhere.answers(() -> facts(provider)).forEach((place, there) -> promise.same(place, here, there));
    }

    private String facts(Provider provider) {
        return provider.id() + " " + provider.version() + " " + provider.options() + " " + moreFacts();
    }

    @Test
    @DisplayName("the class is public with a public constructor without parameters, as ServiceLoader wants it")
    void publicClass(TestInfo test) {
        Class<?> type = provider().getClass();
        for (@Nullable Class<?> outer = type; outer != null; outer = outer.getEnclosingClass()) {
            Promise.of(test)
                    .holds(Modifier.isPublic(outer.getModifiers()), type.getName(), "a class that is not public");
        }
        boolean constructor =
                Arrays.stream(type.getConstructors()).anyMatch(candidate -> candidate.getParameterCount() == 0);
        Promise.of(test).holds(constructor, type.getName(), "no public constructor without parameters");
    }

    @Test
    @DisplayName("the plugin is found through ServiceLoader")
    void registered(TestInfo test) {
        assumeTrue(isRegistered(), "isRegistered() says that it need not be");
        Class<?> type = provider().getClass();
        Roadmaps found = Roadmaps.discover(type.getClassLoader());
        boolean there = among(found).stream().anyMatch(provider -> provider.getClass() == type);
        List<String> ids = among(found).stream().map(Provider::id).toList();
        Promise.of(test)
                .holds(
                        there,
                        type.getName() + "; declared in META-INF/services and with provides in module-info.java?",
                        "found " + ids + "; " + found.diagnostics());
    }

    @Test
    @DisplayName("an argument that is null gives a NullPointerException")
    void refusesNull(TestInfo test) {
        callsWithNull().forEach(Promise.of(test)::refusesNull);
    }

    @Test
    @DisplayName("the same question has the same answer every time, under any default locale and time zone")
    @ResourceLock(Resources.LOCALE)
    @ResourceLock(Resources.TIME_ZONE)
    void deterministic(TestInfo test) {
        Promise promise = Promise.of(test);
        Map<String, Supplier<String>> questions = questions();
        questions.forEach((about, question) -> {
            String here = promise.answer(about, question::get);
            Elsewhere.answers(() -> promise.answer(about, question::get))
                    .forEach((place, there) -> promise.same(about + " under " + place, here, there));
        });
        List<String> forward = questions.values().stream().map(Supplier::get).toList();
        List<String> abouts = List.copyOf(questions.keySet());
        List<Supplier<String>> asked = List.copyOf(questions.values());
        for (int i = asked.size() - 1; i >= 0; i--) {
            promise.same(
                    abouts.get(i) + " after others",
                    forward.get(i),
                    asked.get(i).get());
        }
    }

    @Test
    @DisplayName("many threads that share one instance get the answers that one thread gets")
    void threads(TestInfo test) {
        Threads.sameAnswers(Promise.of(test), patience(), questions());
    }

    /** Fails unless misspelt names of options are refused with the right one, as the library does for sound options. */
    final void refusesMisspeltOptions(Promise promise, Function<String, List<Diagnostic>> refusal) {
        List<String> names = provider().options().stream().map(Option::name).toList();
        for (String name : names.isEmpty() ? List.of("nonsens") : names) {
            String misspelt = name + "s";
            List<Diagnostic> findings = promise.answer("option '" + misspelt + "'", () -> refusal.apply(misspelt));
            boolean refused = findings.stream()
                    .anyMatch(found -> found.code().equals("unknown-option")
                            && (names.isEmpty()
                                    || found.suggestion().map(names::contains).orElse(false)));
            promise.holds(refused || names.contains(misspelt), "option '" + misspelt + "'", String.valueOf(findings));
        }
    }

    /** Fails unless codes begin with the vendor. */
    final void namesItsVendor(Promise promise, String with, List<Diagnostic> findings) {
        String id = provider().id();
        String vendor = id.substring(0, id.indexOf('.') + 1); // an id without one breaks another promise
        findings.stream()
                .filter(found -> !LibraryCodes.of(found))
                .forEach(found -> promise.holds(
                        found.code().startsWith(vendor),
                        with,
                        found + "; the code should begin with '" + vendor + "'"));
    }

    /** Returns what a caller may pass who does not heed the annotations. */
    @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals"})
    static <T> T nothing() {
        return null;
    }
}
