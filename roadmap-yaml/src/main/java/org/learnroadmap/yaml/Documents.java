package org.learnroadmap.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.diagnostic.DiagnosticCollector;
import org.learnroadmap.core.diagnostic.SourceMap;
import org.learnroadmap.core.model.Limits;
import org.learnroadmap.core.spi.Source;

/** The documents of a text, one behind the other. */
final class Documents {

    private Documents() {}

    /**
     * Reads all documents; empty ones are reported and left out.
     *
     * @param root what paths begin with, and what messages call a document
     */
    static List<Value> read(String text, Syntax syntax, NodePath root, Limits limits, Faults faults) {
        List<Node> nodes = TreeReader.read(text, syntax, root, limits, faults);
        if (nodes.isEmpty() && !faults.hasErrors()) {
            reportEmpty(new Node.Scalar(1, 1, Node.ScalarType.NULL, ""), root, faults);
        }
        List<Value> documents = new ArrayList<>();
        for (Node node : nodes) {
            Value document = new Value(node, root, faults);
            if (document.isGiven()
                    && !(node instanceof Node.Sequence list && list.items().isEmpty())) {
                documents.add(document);
            } else {
                reportEmpty(node, root, faults);
            }
        }
        return documents;
    }

    /** How a file that holds one document is read. */
    record OneDocument<T>(NodePath root, Consumer<Value> refuseOther, BiFunction<Value, String, Optional<T>> reader) {}

    /**
     * Reads the only document of a source; others are reported.
     *
     * @return what the reader makes of it and of the name of the source; nothing if anything is wrong, which the
     *         findings say
     */
    static <T> Optional<T> readOne(Source source, Limits limits, DiagnosticCollector findings, OneDocument<T> file) {
        Faults faults = new Faults(source.name(), findings);
        List<Value> documents = source.text(limits, findings)
                .map(text -> read(text, Syntax.of(source.probe()), file.root, limits, faults))
                .orElse(List.of());
        documents.stream().skip(1).forEach(file.refuseOther);
        return documents.stream()
                .findFirst()
                .filter(FormatVersion::isReadable)
                .flatMap(document -> file.reader.apply(document, source.name()));
    }

    /** Starts collecting what is wrong with a source. */
    static DiagnosticCollector findings(Source source, Limits limits) {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(limits, "limits");
        return new DiagnosticCollector(SourceMap.builder(source.name()).build(), limits.diagnostics());
    }

    private static void reportEmpty(Node place, NodePath root, Faults faults) {
        faults.add(Diagnostic.error("empty").message("{what} is empty", "what", root.describe()), place, root);
    }
}
