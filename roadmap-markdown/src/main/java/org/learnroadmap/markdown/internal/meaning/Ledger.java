package org.learnroadmap.markdown.internal.meaning;

import java.util.BitSet;
import java.util.List;
import org.learnroadmap.core.diagnostic.Coverage;
import org.learnroadmap.markdown.internal.lines.Line;
import org.learnroadmap.markdown.internal.outline.Node;

/** Which lines ended in a definition, so that what did not can be reported. */
final class Ledger {

    private final BitSet placed = new BitSet();

    void place(Line line) {
        placed.set(line.number());
    }

    void place(Node node) {
        node.lines().forEach(this::place);
    }

    /** Tells whether a line is in the definition, or only shows how others belong together. */
    boolean isPlaced(Line line) {
        return switch (line.mark()) {
            case RULE, SEPARATOR -> true;
            default -> placed.get(line.number());
        };
    }

    /** Returns how many of some lines were placed. */
    Coverage coverage(List<Line> lines) {
        return new Coverage((int) lines.stream().filter(this::isPlaced).count(), lines.size());
    }
}
