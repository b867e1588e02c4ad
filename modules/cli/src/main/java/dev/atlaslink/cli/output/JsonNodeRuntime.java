package dev.atlaslink.cli.output;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import software.amazon.smithy.jmespath.RuntimeType;
import software.amazon.smithy.jmespath.evaluation.JmespathRuntime;
import software.amazon.smithy.jmespath.evaluation.NumberType;

/** Lets JMESPath expressions work on Jackson's trees. */
final class JsonNodeRuntime implements JmespathRuntime<JsonNode> {
    @Override
    public RuntimeType typeOf(JsonNode value) {
        return switch (value.getNodeType()) {
            case STRING, BINARY -> RuntimeType.STRING;
            case NUMBER -> RuntimeType.NUMBER;
            case BOOLEAN -> RuntimeType.BOOLEAN;
            case ARRAY -> RuntimeType.ARRAY;
            case OBJECT, POJO -> RuntimeType.OBJECT;
            case NULL, MISSING -> RuntimeType.NULL;
        };
    }

    @Override
    public JsonNode createNull() {
        return NullNode.getInstance();
    }

    @Override
    public JsonNode createBoolean(boolean value) {
        return BooleanNode.valueOf(value);
    }

    @Override
    public boolean asBoolean(JsonNode value) {
        return value.booleanValue();
    }

    @Override
    public JsonNode createString(String text) {
        return TextNode.valueOf(text);
    }

    @Override
    public String asString(JsonNode value) {
        return value.textValue();
    }

    /** Whole numbers stay whole. */
    @Override
    public JsonNode createNumber(Number value) {
        BigDecimal number = new BigDecimal(value.toString());
        return number.stripTrailingZeros().scale() <= 0
                ? JsonNodeFactory.instance.numberNode(number.toBigInteger())
                : DecimalNode.valueOf(number);
    }

    @Override
    public NumberType numberType(JsonNode value) {
        return switch (value.numberType()) {
            case INT -> NumberType.INTEGER;
            case LONG -> NumberType.LONG;
            case BIG_INTEGER -> NumberType.BIG_INTEGER;
            case FLOAT -> NumberType.FLOAT;
            case DOUBLE -> NumberType.DOUBLE;
            case BIG_DECIMAL -> NumberType.BIG_DECIMAL;
        };
    }

    @Override
    public Number asNumber(JsonNode value) {
        return value.numberValue();
    }

    @Override
    public ArrayBuilder<JsonNode> arrayBuilder() {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        return new ArrayBuilder<>() {
            @Override
            public void add(JsonNode value) {
                array.add(value);
            }

            @Override
            public void addAll(JsonNode values) {
                asIterable(values).forEach(array::add);
            }

            @Override
            public JsonNode build() {
                return array;
            }
        };
    }

    @Override
    public JsonNode element(JsonNode array, int index) {
        return orNull(array.get(index));
    }

    @Override
    public ObjectBuilder<JsonNode> objectBuilder() {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        return new ObjectBuilder<>() {
            @Override
            public void put(JsonNode key, JsonNode value) {
                object.set(key.textValue(), value);
            }

            @Override
            public void putAll(JsonNode values) {
                for (Map.Entry<String, JsonNode> property : values.properties()) {
                    object.set(property.getKey(), property.getValue());
                }
            }

            @Override
            public JsonNode build() {
                return object;
            }
        };
    }

    @Override
    public JsonNode value(JsonNode object, JsonNode key) {
        return orNull(object.get(key.textValue()));
    }

    @Override
    public int length(JsonNode value) {
        return value.isTextual()
                ? value.textValue().codePointCount(0, value.textValue().length())
                : value.size();
    }

    /** The elements of an array, the keys of an object. */
    @Override
    public Iterable<JsonNode> asIterable(JsonNode value) {
        if (value.isArray()) {
            return value;
        }
        List<JsonNode> keys = new ArrayList<>();
        value.fieldNames().forEachRemaining(name -> keys.add(TextNode.valueOf(name)));
        return keys;
    }

    private static JsonNode orNull(JsonNode value) {
        return value == null ? NullNode.getInstance() : value;
    }
}
