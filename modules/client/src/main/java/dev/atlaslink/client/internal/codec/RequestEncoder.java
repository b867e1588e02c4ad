package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import feign.RequestTemplate;
import feign.codec.Encoder;
import java.lang.reflect.Type;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Writes request bodies: form parameters as a form, everything else as JSON. */
public final class RequestEncoder implements Encoder {
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

    @Override
    public void encode(Object body, Type type, RequestTemplate template) {
        // Feign hands the form parameters of a method over as a map of just this type.
        byte[] bytes = type == MAP_STRING_WILDCARD ? form((Map<?, ?>) body) : json(body, type);
        template.body(bytes, StandardCharsets.UTF_8);
    }

    private byte[] json(Object body, Type type) {
        try {
            return writers.computeIfAbsent(type, key -> mapper.writerFor(mapper.constructType(key)))
                    .writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("the request body cannot be written as JSON", e);
        }
    }

    private static byte[] form(Map<?, ?> parameters) {
        return parameters.entrySet().stream()
                .map(entry -> encode(entry.getKey()) + "=" + encode(entry.getValue()))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String encode(Object text) {
        return URLEncoder.encode(String.valueOf(text), StandardCharsets.UTF_8);
    }
}
