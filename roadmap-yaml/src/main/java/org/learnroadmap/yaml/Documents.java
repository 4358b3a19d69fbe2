package org.learnroadmap.yaml;

import java.util.ArrayList;
import java.util.List;
import org.learnroadmap.core.diagnostic.Diagnostic;
import org.learnroadmap.core.model.Limits;

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

    private static void reportEmpty(Node place, NodePath root, Faults faults) {
        faults.add(Diagnostic.error("empty").message("{what} is empty", "what", root.describe()), place, root);
    }
}
