package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.client.internal.wording.Required;
import java.lang.reflect.Type;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Writes request bodies: fields as a form, bytes and texts as they are, everything else as JSON. */
public final class RequestEncoder {
    private final Supplier<JsonMapper> mapper;
    private final JsonWriter json;
    private final MultipartWriter multipart = new MultipartWriter(this::object);

    /**
     * Creates an encoder.
     *
     * @param mapper for JSON
     */
    public RequestEncoder(Supplier<JsonMapper> mapper) {
        this.mapper = mapper;
        this.json = new JsonWriter(mapper);
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
    public EncodedBody body(Object body, Type type, String contentType) {
        Required.notNull("body", body, "a request body");
        String mediaType = contentType.toLowerCase(Locale.ROOT);
        if (mediaType.contains("json")) {
            return EncodedBody.of(json.bytes(body, type));
        }
        if (body instanceof byte[] bytes) {
            return EncodedBody.of(bytes);
        }
        if (body instanceof String text) {
            return EncodedBody.of(text.getBytes(StandardCharsets.UTF_8));
        }
        if (mediaType.startsWith("multipart/") || mediaType.contains("x-www-form-urlencoded")) {
            Map<String, List<Object>> fields = new LinkedHashMap<>();
            properties("body", body).forEach((name, value) -> fields.put(name, values(value)));
            return fields(fields, contentType);
        }
        throw new IllegalArgumentException("body is a " + body.getClass().getSimpleName() + "; allowed as "
                + contentType + " is a byte[] or a String");
    }

    /**
     * Writes the fields of a form; each of several values has the name (OpenAPI, style form), and objects are JSON.
     *
     * @param fields values by name, in their order
     * @param contentType that the operation sends, a multipart one or that of a form
     */
    public EncodedBody fields(Map<String, List<Object>> fields, String contentType) {
        if (contentType.toLowerCase(Locale.ROOT).startsWith("multipart/")) {
            return multipart.write(fields, contentType);
        }
        return EncodedBody.of(fields.entrySet().stream()
                .flatMap(field -> field.getValue().stream()
                        .map(value -> encode(field.getKey())
                                + "="
                                + encode(object(value).orElseGet(value::toString))))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a value as JSON, for a parameter.
     *
     * @param value of any kind
     */
    public String json(Object value) {
        return new String(json.bytes(value, value.getClass()), StandardCharsets.UTF_8);
    }

    /**
     * Reads the properties of an object, for a parameter.
     *
     * @param object a map or a generated model
     * @throws IllegalArgumentException if it is no object
     */
    public Map<String, Object> properties(Object object) {
        return properties("parameter", object);
    }

    private Map<String, Object> properties(String field, Object object) {
        if (object instanceof Map<?, ?> map) {
            Map<String, Object> properties = new LinkedHashMap<>();
            map.forEach((name, value) -> {
                if (name == null) {
                    throw new IllegalArgumentException("the name of a parameter is null; allowed is a text");
                }
                properties.put(name.toString(), value);
            });
            return properties;
        }
        JsonNode tree = mapper.get().valueToTree(object);
        if (!tree.isObject()) {
            throw new IllegalArgumentException(
                    field + " is a " + object.getClass().getSimpleName() + "; allowed is a map or a model");
        }
        return mapper.get().convertValue(tree, new TypeReference<LinkedHashMap<String, Object>>() {});
    }

    /** Returns the JSON of an object or a list; nothing for texts, numbers and the like. */
    private Optional<String> object(Object value) {
        if (value instanceof String || value instanceof Number || value instanceof Boolean) {
            return Optional.empty();
        }
        String text = json(value);
        return text.startsWith("{") || text.startsWith("[") ? Optional.of(text) : Optional.empty();
    }

    private static List<Object> values(Object value) {
        if (value instanceof Collection<?> several) {
            return List.copyOf(several);
        }
        return value == null ? List.of() : List.of(value);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
