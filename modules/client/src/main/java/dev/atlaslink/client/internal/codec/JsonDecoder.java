package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.internal.http.Requests;
import feign.Response;
import feign.codec.Decoder;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;

/** Reads answers of success. What is not the JSON that the specification promises is a typed exception. */
public final class JsonDecoder implements Decoder {
    private final JsonMapper mapper;

    /** One reader per type that the generated interfaces return, so that each is worked out once. */
    private final Map<Type, ObjectReader> readers = new ConcurrentHashMap<>();

    /**
     * Creates a decoder.
     *
     * @param mapper for JSON
     */
    public JsonDecoder(JsonMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public Object decode(Response response, Type type) {
        String contentType = Requests.header(response.headers(), "Content-Type").orElse("no Content-Type");
        if (!contentType.contains("json")) {
            throw unexpected(response, "the answer is not JSON but " + contentType, null);
        }
        Object value;
        if (response.body() == null) {
            throw unexpected(response, "the answer is empty", null);
        }
        try (InputStream body = response.body().asInputStream()) {
            value = reader(type).readValue(body);
        } catch (IOException e) {
            throw unexpected(response, "the answer is not the JSON that was expected", e);
        }
        if (value == null) {
            throw unexpected(response, "the answer is empty", null);
        }
        return value;
    }

    private ObjectReader reader(Type type) {
        return readers.computeIfAbsent(type, key -> mapper.readerFor(mapper.constructType(key)));
    }

    private static UnexpectedResponseException unexpected(Response response, String reason, IOException cause) {
        return new UnexpectedResponseException(
                Requests.operationId(response.request()) + " failed: " + reason + " (" + response.status() + ", "
                        + response.request().httpMethod() + " " + Requests.path(response.request()) + ")",
                OptionalInt.of(response.status()),
                cause);
    }
}
