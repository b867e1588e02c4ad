package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.client.internal.Required;
import java.lang.reflect.Type;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Writes request bodies: form parameters as a form, bytes and texts as they are, everything else as JSON. */
public final class RequestEncoder {
    private final JsonMapper mapper;

    /** One writer per type of request body, so that each is worked out once. */
    private final Map<Type, ObjectWriter> writers = new ConcurrentHashMap<>();

    /**
     * Creates an encoder.
     *
     * @param mapper for JSON
     */
    public RequestEncoder(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Writes a body.
     *
     * @param body to write
     * @param type as which to write it
     * @param contentType that the operation sends
     * @return the bytes; not copied if the body consists of bytes
     * @throws IllegalArgumentException if there is no body, or none that can be written
     */
    public byte[] body(Object body, Type type, String contentType) {
        Required.notNull("body", body, "a request body");
        if (contentType.toLowerCase(Locale.ROOT).contains("json")) {
            return json(body, type);
        }
        if (body instanceof byte[] bytes) {
            return bytes;
        }
        if (body instanceof String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }
        throw new IllegalArgumentException("body is a " + body.getClass().getSimpleName() + "; allowed as "
                + contentType + " is a byte[] or a String");
    }

    private byte[] json(Object body, Type type) {
        try {
            return writers.computeIfAbsent(type, key -> mapper.writerFor(mapper.constructType(key)))
                    .writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the request body cannot be written as JSON", e);
        }
    }

    /**
     * Writes a form; each of several values has the name (OpenAPI, style form).
     *
     * @param parameters values by name, in their order
     * @return the bytes
     */
    public byte[] form(Map<String, ? extends Collection<?>> parameters) {
        return parameters.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(value -> encode(entry.getKey()) + "=" + encode(value)))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String encode(Object text) {
        return URLEncoder.encode(String.valueOf(text), StandardCharsets.UTF_8);
    }
}
