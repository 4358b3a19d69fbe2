package org.learnroadmap.core.diagnostic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.learnroadmap.core.internal.text.Suggestions;

/**
 * One finding about a definition, a request or a plan.
 *
 * <p>Codes and arguments are API: a host may translate by them. Texts are not and may change at any time.
 *
 * <p>Immutable and safe to share between threads.
 *
 * @since 0.1
 */
public final class Diagnostic {

    /** Longer values are shortened in messages; half as many code points are never more chars than that. */
    private static final int LONGEST_VALUE = 400;

    private final Severity severity;
    private final String code;
    private final @Nullable SourceLocation location;
    private final String path;
    private final String template;
    private final Map<String, String> arguments;
    private final @Nullable String suggestion;
    private final List<SourceLocation> related;

    private Diagnostic(Builder builder) {
        severity = builder.severity;
        code = builder.code;
        location = builder.location;
        path = builder.path;
        template = builder.template;
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(builder.arguments));
        suggestion = builder.suggestion;
        related = List.copyOf(builder.related);
    }

    /** Starts an error with its stable code, such as {@code unknown-key}. */
    public static Builder error(String code) {
        return new Builder(Severity.ERROR, code);
    }

    /** Starts a warning with its stable code. */
    public static Builder warning(String code) {
        return new Builder(Severity.WARNING, code);
    }

    /** Starts an info with its stable code. */
    public static Builder info(String code) {
        return new Builder(Severity.INFO, code);
    }

    /** Starts a finding of the given severity with its stable code. */
    public static Builder of(Severity severity, String code) {
        return new Builder(severity, code);
    }

    /** Returns how much the finding matters. */
    public Severity severity() {
        return severity;
    }

    /** Returns the stable code: lower case words joined by hyphens. */
    public String code() {
        return code;
    }

    /** Returns the place in the source, if the value came from one. */
    public Optional<SourceLocation> location() {
        return Optional.ofNullable(location);
    }

    /** Returns the path within the value, such as {@code phases[0].topics[2].effort}; empty for all of it. */
    public String path() {
        return path;
    }

    /** Returns the message in English, one line without a full stop, user text in it escaped and not at any length. */
    public String message() {
        StringBuilder text = new StringBuilder();
        int from = 0;
        // One pass over the template: a value that looks like a placeholder stays what it is.
        for (int open = template.indexOf('{'); open >= 0; open = template.indexOf('{', from)) {
            int close = template.indexOf('}', open);
            String value = close < 0 ? null : arguments.get(template.substring(open + 1, close));
            int end = value == null ? open + 1 : close + 1;
            text.append(template, from, value == null ? end : open);
            text.append(value == null ? "" : shortened(value));
            from = end;
        }
        return Printable.escape(text.append(template, from, template.length()).toString());
    }

    private static String shortened(String value) {
        return value.length() <= LONGEST_VALUE
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE / 2)) + "...";
    }

    /** Returns the values the message is made of, by name, in the order the message was given them. */
    public Map<String, String> arguments() {
        return arguments;
    }

    /** Returns what was probably meant, if anything comes close. */
    public Optional<String> suggestion() {
        return Optional.ofNullable(suggestion);
    }

    /** Returns other places that explain the finding, such as the first use of a duplicate id. */
    public List<SourceLocation> related() {
        return related;
    }

    /** Starts a builder that already holds all of this finding. */
    public Builder toBuilder() {
        Builder builder = new Builder(severity, code).path(path).suggestion(suggestion);
        builder.location = location;
        builder.template = template;
        builder.arguments.putAll(arguments);
        builder.related.addAll(related);
        return builder;
    }

    /**
     * Returns the finding as one line:
     * {@code django.yaml:12:9: error: unknown key 'titel'; did you mean 'title'? [unknown-key]}. Without a
     * line the path stands in front, too.
     */
    public String render() {
        String where = where();
        String hint = suggestion == null ? "" : "; did you mean '" + Printable.escape(suggestion) + "'?";
        return (where.isEmpty() ? "" : Printable.escape(where) + ": ") + severity.label() + ": " + message() + hint
                + " [" + code + "]";
    }

    private String where() {
        if (location == null || location.line() > 0 || path.isEmpty()) {
            return location == null ? path : location.toString();
        }
        return location + ": " + path;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Diagnostic that && state().equals(that.state());
    }

    @Override
    public int hashCode() {
        return state().hashCode();
    }

    @Override
    public String toString() {
        return render();
    }

    private List<@Nullable Object> state() {
        return Arrays.asList(severity, code, location, path, template, arguments, suggestion, related);
    }

    /** Collects the parts of a {@link Diagnostic}. Not safe for use by several threads. */
    public static final class Builder {
        private final Severity severity;
        private final String code;
        private final Map<String, String> arguments = new LinkedHashMap<>();
        private final List<SourceLocation> related = new ArrayList<>();
        private @Nullable SourceLocation location;
        private String path = "";
        private String template = "";
        private @Nullable String suggestion;

        private Builder(Severity severity, String code) {
            this.severity = Objects.requireNonNull(severity, "severity");
            this.code = Objects.requireNonNull(code, "code");
        }

        /** Sets the place in the source. */
        public Builder location(SourceLocation location) {
            this.location = Objects.requireNonNull(location, "location");
            return this;
        }

        /** Sets the path within the value. */
        public Builder path(String path) {
            this.path = Objects.requireNonNull(path, "path");
            return this;
        }

        /**
         * Sets the message: a template whose {@code {name}} stand for the values that follow.
         *
         * @param template  one line of English, without a full stop and without any user text
         * @param arguments names and values in turn
         * @throws IllegalArgumentException if a name has no value
         */
        public Builder message(String template, Object... arguments) {
            if (arguments.length % 2 != 0) {
                throw new IllegalArgumentException("each argument needs a name and a value: " + template);
            }
            this.template = Objects.requireNonNull(template, "template");
            for (int i = 0; i < arguments.length; i += 2) {
                this.arguments.put(arguments[i].toString(), arguments[i + 1].toString());
            }
            return this;
        }

        /** Sets what was probably meant; null for nothing. */
        public Builder suggestion(@Nullable String suggestion) {
            this.suggestion = suggestion;
            return this;
        }

        /** Says that a word is none of those there are, and which of them was probably meant. */
        public Builder unknownWord(String what, String word, Collection<String> words) {
            return message(
                            "unknown {what} '{value}'; there are {words}",
                            "what",
                            what,
                            "value",
                            word,
                            "words",
                            String.join(", ", words))
                    .suggestNearest(word, words);
        }

        /** Suggests the nearest of the known words, if one differs in at most a third of the letters. */
        public Builder suggestNearest(String written, Collection<String> known) {
            return suggestion(Suggestions.nearest(written, known).orElse(null));
        }

        /** Adds a place that explains the finding. */
        public Builder related(SourceLocation place) {
            related.add(Objects.requireNonNull(place, "place"));
            return this;
        }

        /** Builds the finding. */
        public Diagnostic build() {
            return new Diagnostic(this);
        }
    }
}
