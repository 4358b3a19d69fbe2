package org.learnroadmap.core.option;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;

/**
 * The values of declared options: checked, typed, defaults filled in.
 *
 * <p>Immutable and safe to share between threads. Asking for an option that was not declared, or as another
 * type, is a fault of the provider: {@link IllegalArgumentException}.
 *
 * @since 0.1
 */
public final class Options {

    private static final Options NONE = new Options(Map.of(), Map.of());

    private final Map<String, Option> declared;
    private final Map<String, Object> values;

    private Options(Map<String, Option> declared, Map<String, Object> values) {
        this.declared = declared;
        this.values = values;
    }

    /** Returns the values of a provider that declares no option. */
    public static Options none() {
        return NONE;
    }

    /**
     * Reads values against what was declared and reports unknown options, wrong values and missing ones.
     *
     * @param owner    who declares the options, for messages, such as {@code pace 'steady'}
     * @param path     where the values stand
     * @param findings hears of everything wrong
     */
    public static Options read(
            List<Option> declared, Map<String, String> given, String owner, String path, DiagnosticCollector findings) {
        Map<String, Option> byName = new TreeMap<>();
        declared.forEach(option -> byName.put(option.name(), option));
        Map<String, Object> values = new TreeMap<>();
        new TreeMap<>(given).forEach((name, text) -> {
            Option option = byName.get(name);
            String at = path.isEmpty() ? name : path + "." + name;
            if (option == null) {
                reportUnknown(name, byName.keySet().stream().toList(), owner, at, findings);
            } else {
                read(option, text, owner, at, findings).ifPresent(value -> values.put(name, value));
            }
        });
        for (Option option : byName.values()) {
            if (option.isRequired() && !given.containsKey(option.name())) {
                findings.error(
                        "missing-option",
                        path,
                        "{owner} needs option '{option}': {says}",
                        "owner",
                        owner,
                        "option",
                        option.name(),
                        "says",
                        option.says());
            }
            option.byDefault()
                    .ifPresent(text ->
                            values.putIfAbsent(option.name(), option.type().parse(text)));
        }
        return new Options(byName, Collections.unmodifiableMap(values));
    }

    private static Optional<Object> read(
            Option option, String text, String owner, String path, DiagnosticCollector findings) {
        try {
            return Optional.of(option.type().parse(text));
        } catch (IllegalArgumentException e) {
            findings.error(
                    "invalid-option",
                    path,
                    "option '{option}' of {owner}: '{value}' {reason}",
                    "option",
                    option.name(),
                    "owner",
                    owner,
                    "value",
                    text,
                    "reason",
                    String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static void reportUnknown(
            String name, List<String> known, String owner, String path, DiagnosticCollector findings) {
        String has = known.isEmpty() ? "it has none" : "it has " + String.join(", ", known);
        findings.add(Diagnostic.error("unknown-option")
                .path(path)
                .message("{owner} has no option '{option}'; {has}", "owner", owner, "option", name, "has", has)
                .suggestNearest(name, known)
                .build());
    }

    /** Returns the value of a text option, if it has one. */
    public Optional<String> text(String name) {
        return value(name, OptionType.TEXT, String.class);
    }

    /** Tells whether a flag is set; one without a value is not. */
    public boolean flag(String name) {
        return value(name, OptionType.FLAG, Boolean.class).orElse(false);
    }

    /** Returns the value of a number option, if it has one. */
    public Optional<BigDecimal> number(String name) {
        return value(name, OptionType.NUMBER, BigDecimal.class);
    }

    /** Returns the minutes of a duration option, if it has a value. */
    public Optional<Integer> minutes(String name) {
        return value(name, OptionType.DURATION, Integer.class);
    }

    /** Returns the value of a date option, if it has one. */
    public Optional<LocalDate> date(String name) {
        return value(name, OptionType.DATE, LocalDate.class);
    }

    private <T> Optional<T> value(String name, OptionType type, Class<T> valueType) {
        Option option = declared.get(name);
        if (option == null || option.type() != type) {
            throw new IllegalArgumentException("no " + type.label() + " option '" + name + "' was declared");
        }
        @Nullable Object value = values.get(name);
        return Optional.ofNullable(valueType.cast(value));
    }
}
