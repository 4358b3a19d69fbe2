package org.learnroadmap.yaml;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.learnroadmap.core.pace.PaceSpec;

/** Makes a pace of text such as {@code hours-per-week:hours=8}, or of a map with the id, the options and what it wraps. */
final class PaceReader {

    static final String ID = "id";
    static final String OVER = "over";

    /** The keys that are no options. */
    static final Set<String> KEYS = Keys.of(ID, OVER);

    private PaceReader() {}

    static Optional<PaceSpec> read(Value value) {
        if (!(value.node() instanceof Node.Mapping)) {
            return value.node() instanceof Node.Scalar
                    ? value.parse("invalid-pace", "pace", PaceSpec::parse)
                    : refuse(value);
        }
        return value.freeFields().flatMap(fields -> read(value, fields));
    }

    private static Optional<PaceSpec> refuse(Value value) {
        value.wrongType("text or a map");
        return Optional.empty();
    }

    private static Optional<PaceSpec> read(Value value, Fields fields) {
        Optional<PaceSpec> over = fields.get(OVER).flatMap(PaceReader::read);
        Map<String, String> options = options(fields);
        Optional<Value> id = fields.get(ID);
        if (id.isEmpty()) {
            value.missing("a pace", ID, "steady");
        }
        Optional<PaceSpec> pace = id.flatMap(Value::text).map(text -> PaceSpec.of(text, options));
        return over.isEmpty() ? pace : pace.flatMap(outer -> wrap(value, outer, over.get()));
    }

    private static Optional<PaceSpec> wrap(Value value, PaceSpec outer, PaceSpec inner) {
        try {
            return Optional.of(outer.over(inner));
        } catch (IllegalArgumentException e) {
            value.error(
                    "invalid-pace",
                    "pace '{value}' {reason}",
                    "value",
                    outer.id(),
                    "reason",
                    String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    /** Which options there are, the strategy knows; here any text will do. */
    private static Map<String, String> options(Fields fields) {
        Map<String, String> options = new TreeMap<>();
        fields.forEachButOwn((key, value) -> {
            if (!KEYS.contains(key.name()) && value.isGiven()) {
                value.text().ifPresent(text -> options.put(key.name(), text));
            }
        });
        return options;
    }
}
