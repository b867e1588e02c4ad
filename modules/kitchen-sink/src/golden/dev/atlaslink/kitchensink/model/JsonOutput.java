package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Writes properties and values as Jackson does by the annotations of the models. */
final class JsonOutput {
    /**
     * Reads and writes the values of a model.
     *
     * @param <T> the model
     */
    interface Codec<T> extends JsonInput.Reader<T> {
        void write(JsonOutput out, T value) throws IOException;
    }

    private final JsonGenerator generator;

    JsonOutput(JsonGenerator generator) {
        this.generator = generator;
    }

    void begin() throws IOException {
        generator.writeStartObject();
    }

    /** Writes what the specification does not name, and ends the object. */
    void end(Map<String, ?> unknown) throws IOException {
        end(unknown, null);
    }

    private void end(Map<String, ?> properties, Codec<?> codec) throws IOException {
        for (Map.Entry<String, ?> property : properties.entrySet()) {
            always(property.getKey(), property.getValue(), codec);
        }
        generator.writeEndObject();
    }

    /**
     * Writes a property unless it is absent.
     *
     * @param codec of the model that the value is, or that is within its lists and maps
     */
    void present(String name, Object value, Codec<?> codec) throws IOException {
        Object given = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (given != null) {
            always(name, given, codec);
        }
    }

    void present(String name, Object value) throws IOException {
        present(name, value, null);
    }

    /** Writes a list, a set or a map unless it is empty. */
    void filled(String name, Object values, Codec<?> codec) throws IOException {
        boolean empty = (values instanceof Collection<?> several && several.isEmpty())
                || (values instanceof Map<?, ?> map && map.isEmpty());
        if (!empty) {
            present(name, values, codec);
        }
    }

    void filled(String name, Object values) throws IOException {
        filled(name, values, null);
    }

    /** Writes a property, as {@code null} if it is absent. */
    void always(String name, Object value, Codec<?> codec) throws IOException {
        generator.writeFieldName(name);
        value(value instanceof Optional<?> optional ? optional.orElse(null) : value, codec);
    }

    void always(String name, Object value) throws IOException {
        always(name, value, null);
    }

    /** Writes a value of any kind; what is none of JSON's own is left to the generator, which may have a mapper. */
    void any(Object value) throws IOException {
        value(value, null);
    }

    @SuppressWarnings("unchecked") // what is handed over with a codec is of its model
    <T> void value(Object value, Codec<T> codec) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof Collection<?> several) {
            list(several, codec);
        } else if (value instanceof Map<?, ?> map && map.keySet().stream().allMatch(String.class::isInstance)) {
            begin();
            end((Map<String, ?>) map, codec);
        } else if (codec != null) {
            codec.write(this, (T) value);
        } else {
            single(value);
        }
    }

    private void list(Collection<?> values, Codec<?> codec) throws IOException {
        generator.writeStartArray();
        for (Object value : values) {
            value(value, codec);
        }
        generator.writeEndArray();
    }

    private void single(Object value) throws IOException {
        if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (value instanceof Number number) {
            number(number);
        } else if (value instanceof Instant
                || value instanceof LocalDate
                || value instanceof UUID
                || value instanceof URI) {
            generator.writeString(value.toString());
        } else if (value instanceof byte[] bytes) {
            generator.writeBinary(bytes);
        } else {
            generator.writePOJO(value);
        }
    }

    private void number(Number number) throws IOException {
        if (number instanceof Integer || number instanceof Long) {
            generator.writeNumber(number.longValue());
        } else if (number instanceof Double real) {
            generator.writeNumber(real);
        } else if (number instanceof Float real) {
            generator.writeNumber(real);
        } else if (number instanceof BigDecimal exact) {
            generator.writeNumber(exact);
        } else if (number instanceof BigInteger exact) {
            generator.writeNumber(exact);
        } else {
            generator.writePOJO(number);
        }
    }
}
