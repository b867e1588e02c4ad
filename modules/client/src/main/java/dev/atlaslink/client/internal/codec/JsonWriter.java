package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Writes values as JSON: generated models by their codecs, all else by databind. */
final class JsonWriter {
    private static final JsonFactory JSON = new JsonFactory();

    private final Supplier<JsonMapper> mapper;

    /** Of each type that was written, so that each is worked out once. */
    private final Map<Type, Optional<BodyWriter>> codecs = new ConcurrentHashMap<>();

    private final Map<Type, ObjectWriter> writers = new ConcurrentHashMap<>();

    JsonWriter(Supplier<JsonMapper> mapper) {
        this.mapper = mapper;
    }

    /**
     * Writes a value.
     *
     * @throws IllegalArgumentException if it cannot be written; the message says what in it
     */
    byte[] bytes(Object value, Type type) {
        Optional<BodyWriter> codec = codecs.computeIfAbsent(type, GeneratedCodecs::writer);
        try {
            return codec.isPresent() ? byCodec(codec.get(), value) : byDatabind(value, type);
        } catch (JsonMappingException e) {
            throw refused(JsonPlace.of(e), e);
        } catch (JsonProcessingException e) {
            return byDatabindAfter(e, value, type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] byCodec(BodyWriter codec, Object value) throws IOException {
        try (ByteArrayBuilder json = new ByteArrayBuilder(JSON._getBufferRecycler())) {
            try (JsonGenerator generator = JSON.createGenerator(json)) {
                codec.write(generator, value);
            }
            return json.getClearAndRelease();
        }
    }

    /** Properties that no specification names may be of a user's own types, which a mapper can write. */
    private byte[] byDatabindAfter(JsonProcessingException failure, Object value, Type type) {
        try {
            return byDatabind(value, type);
        } catch (JsonProcessingException e) {
            throw refused(": " + failure.getOriginalMessage(), e);
        }
    }

    private byte[] byDatabind(Object value, Type type) throws JsonProcessingException {
        return writers.computeIfAbsent(type, key -> writer(mapper.get(), key)).writeValueAsBytes(value);
    }

    private static ObjectWriter writer(JsonMapper mapper, Type type) {
        return mapper.writerFor(mapper.constructType(type));
    }

    private static IllegalArgumentException refused(String place, JsonProcessingException cause) {
        return new IllegalArgumentException("the request body cannot be written as JSON" + place, cause);
    }
}
