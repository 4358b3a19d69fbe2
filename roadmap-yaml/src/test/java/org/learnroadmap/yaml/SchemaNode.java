package org.learnroadmap.yaml;

import dev.harrel.jsonschema.JsonNode;
import dev.harrel.jsonschema.JsonNodeFactory;
import dev.harrel.jsonschema.SimpleType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The tree of our parser as the validator of schemas sees it, which asks for the same things again and again. */
final class SchemaNode implements JsonNode {

    private final Node node;
    private final String pointer;
    private final SimpleType type;
    private final List<JsonNode> items = new ArrayList<>();
    private final Map<String, JsonNode> entries = new LinkedHashMap<>();

    private SchemaNode(Node node, String pointer) {
        this.node = node;
        this.pointer = pointer;
        type = findType();
        if (node instanceof Node.Sequence list) {
            list.items().forEach(item -> items.add(new SchemaNode(item, pointer + "/" + items.size())));
        } else if (node instanceof Node.Mapping map) {
            Tree.entries(map)
                    .forEach((key, value) ->
                            entries.put(key, new SchemaNode(value, pointer + "/" + JsonNode.encodeJsonPointer(key))));
        }
    }

    static SchemaNode of(Node node) {
        return new SchemaNode(node, "");
    }

    @Override
    public String getJsonPointer() {
        return pointer;
    }

    @Override
    public SimpleType getNodeType() {
        return type;
    }

    private SimpleType findType() {
        if (node instanceof Node.Mapping) {
            return SimpleType.OBJECT;
        }
        if (node instanceof Node.Sequence) {
            return SimpleType.ARRAY;
        }
        return switch (scalar().type()) {
            case TEXT -> SimpleType.STRING;
            case BOOLEAN -> SimpleType.BOOLEAN;
            case NULL -> SimpleType.NULL;
            case INTEGER -> SimpleType.INTEGER;
            case DECIMAL -> isWhole() ? SimpleType.INTEGER : SimpleType.NUMBER;
        };
    }

    /** To a schema 3.0 is an integer. */
    private boolean isWhole() {
        try {
            return asNumber().stripTrailingZeros().scale() <= 0;
        } catch (NumberFormatException e) {
            return false; // its exponent is too large
        }
    }

    private Node.Scalar scalar() {
        return (Node.Scalar) node;
    }

    @Override
    public boolean asBoolean() {
        return Boolean.parseBoolean(asString());
    }

    @Override
    public String asString() {
        return scalar().text();
    }

    @Override
    public BigInteger asInteger() {
        return asNumber().toBigIntegerExact();
    }

    @Override
    public BigDecimal asNumber() {
        return new BigDecimal(asString());
    }

    @Override
    public List<JsonNode> asArray() {
        return items;
    }

    @Override
    public Map<String, JsonNode> asObject() {
        return entries;
    }

    /** Reads the schemas themselves. */
    static final class Factory implements JsonNodeFactory {
        @Override
        public JsonNode wrap(Object node) {
            return node instanceof JsonNode known ? known : SchemaNode.of((Node) node);
        }

        @Override
        public JsonNode create(String json) {
            return SchemaNode.of(Tree.of("schema.json", json).root());
        }
    }
}
