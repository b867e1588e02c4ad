package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.internal.http.Requests;
import feign.Response;
import feign.codec.Decoder;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.util.OptionalInt;

/** Reads answers of success. What is not the JSON that the specification promises is a typed exception. */
public final class JsonDecoder implements Decoder {
    private final JsonMapper mapper;

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
        try (InputStream body = response.body().asInputStream()) {
            value = mapper.readerFor(mapper.constructType(type)).readValue(body);
        } catch (IOException e) {
            throw unexpected(response, "the answer is not the JSON that was expected", e);
        }
        if (value == null) {
            throw unexpected(response, "the answer is empty", null);
        }
        return value;
    }

    private static UnexpectedResponseException unexpected(Response response, String reason, IOException cause) {
        return new UnexpectedResponseException(
                Requests.operationId(response.request()) + " failed: " + reason + " (" + response.status() + ", "
                        + response.request().httpMethod() + " " + Requests.path(response.request()) + ")",
                OptionalInt.of(response.status()),
                cause);
    }
}
