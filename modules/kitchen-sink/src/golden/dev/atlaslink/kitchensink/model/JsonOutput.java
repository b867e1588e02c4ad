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
        entries(unknown, null);
        generator.writeEndObject();
    }

    /** Writes a single value, unless it is absent. */
    void present(String name, Object value) throws IOException {
        present(name, value, null);
    }

    /** Writes a single value of a model, unless it is absent. */
    void present(String name, Object value, Codec<?> codec) throws IOException {
        Object given = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        if (given != null) {
            always(name, given, codec);
        }
    }

    /** Writes a single value, as {@code null} if it is absent. */
    void always(String name, Object value) throws IOException {
        always(name, value, null);
    }

    /** Writes a single value of a model, as {@code null} if it is absent. */
    void always(String name, Object value, Codec<?> codec) throws IOException {
        Object given = value instanceof Optional<?> optional ? optional.orElse(null) : value;
        generator.writeFieldName(name);
        if (codec == null || given == null) {
            any(given);
        } else {
            model(given, codec);
        }
    }

    /** Writes a list, a set or a map, unless it is empty. */
    void filled(String name, Collection<?> values, Codec<?> codec) throws IOException {
        if (values != null && !values.isEmpty()) {
            generator.writeFieldName(name);
            list(values, codec);
        }
    }

    void filled(String name, Map<String, ?> values, Codec<?> codec) throws IOException {
        if (values != null && !values.isEmpty()) {
            several(name, values, codec);
        }
    }

    /** Writes a list, a set or a map, also one that is empty; those within it are of the codec's model. */
    void several(String name, Object values, Codec<?> codec) throws IOException {
        if (values != null) {
            generator.writeFieldName(name);
            value(values, codec);
        }
    }

    /** Writes a value of any kind; what is none of JSON's own is left to the generator, which may have a mapper. */
    void any(Object value) throws IOException {
        value(value, null);
    }

    /** To find out whether a class is a collection takes a while: first come those that most values are of. */
    void value(Object value, Codec<?> codec) throws IOException {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof Boolean truth) {
            generator.writeBoolean(truth);
        } else if (value instanceof Number number) {
            number(number);
        } else if (value instanceof Collection<?> several) {
            list(several, codec);
        } else if (value instanceof Map<?, ?> map && map.keySet().stream().allMatch(String.class::isInstance)) {
            generator.writeStartObject();
            entries(map, codec);
            generator.writeEndObject();
        } else if (codec != null) {
            model(value, codec);
        } else {
            rare(value);
        }
    }

    @SuppressWarnings("unchecked") // what is handed over with a codec is of its model
    private <T> void model(Object value, Codec<T> codec) throws IOException {
        codec.write(this, (T) value);
    }

    private void list(Collection<?> values, Codec<?> codec) throws IOException {
        generator.writeStartArray();
        for (Object value : values) {
            value(value, codec);
        }
        generator.writeEndArray();
    }

    private void entries(Map<?, ?> values, Codec<?> codec) throws IOException {
        for (Map.Entry<?, ?> entry : values.entrySet()) {
            generator.writeFieldName((String) entry.getKey());
            value(entry.getValue(), codec);
        }
    }

    private void rare(Object value) throws IOException {
        if (value instanceof Instant
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
