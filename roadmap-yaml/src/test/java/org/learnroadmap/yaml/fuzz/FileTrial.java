package org.learnroadmap.yaml.fuzz;

import java.io.OutputStream;
import java.util.Optional;
import java.util.function.BiFunction;
import org.learnroadmap.core.diagnostic.Outcome;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.spi.Source;
import org.learnroadmap.testkit.fuzz.Promises;
import org.learnroadmap.yaml.Syntax;

/** Reads files that hold one value; the first character decides between YAML and JSON, since the name says nothing. */
final class FileTrial<T> implements FuzzTarget.Trial {

    private final BiFunction<Source, Limits, Outcome<T>> reader;
    private final RoundTrip.Writer<T> writer;
    private final Limits limits;

    FileTrial(BiFunction<Source, Limits, Outcome<T>> reader, RoundTrip.Writer<T> writer, Limits limits) {
        this.reader = reader;
        this.writer = writer;
        this.limits = limits;
    }

    @Override
    public void run(byte[] input) {
        Source source = Source.of("fuzz", input);
        Outcome<T> outcome = reader.apply(source, limits);
        Promises.ofPlaces(source, limits).check(outcome.diagnostics());
        Outcome<T> again = reader.apply(source, limits);
        Promises.same("values", outcome.value(), again.value());
        Promises.same("findings", outcome.diagnostics(), again.diagnostics());
        outcome.value().ifPresent(value -> RoundTrip.check(source, Optional.of(value), this::write, this::read));
    }

    private void write(Optional<T> value, Syntax syntax, OutputStream out) {
        writer.write(value.orElseThrow(), syntax, out);
    }

    private Optional<T> read(Source source) {
        return reader.apply(source, Limits.defaults()).value();
    }
}
