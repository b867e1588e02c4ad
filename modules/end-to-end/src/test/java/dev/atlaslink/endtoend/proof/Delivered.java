package dev.atlaslink.endtoend.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What reaches a client: a response, perhaps cut short, or with the status 0 none at all. */
final class Delivered {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final int status;
    private final Map<String, List<String>> headers;
    private final byte[] body;
    private final int missingBytes;

    Delivered(int status, Map<String, List<String>> headers, byte[] body, int missingBytes) {
        this.status = status;
        this.headers = headers;
        this.body = body;
        this.missingBytes = missingBytes;
    }

    int status() {
        return status;
    }

    Map<String, List<String>> headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }

    int missingBytes() {
        return missingBytes;
    }

    static Delivered dropped() {
        return new Delivered(0, Map.of(), new byte[0], 0);
    }

    static Delivered of(int status, String contentType, String body) {
        return new Delivered(
                status, Map.of("Content-Type", List.of(contentType)), body.getBytes(StandardCharsets.UTF_8), 0);
    }

    Delivered with(int otherStatus) {
        return new Delivered(otherStatus, headers, body, missingBytes);
    }

    Delivered with(String name, String value) {
        Map<String, List<String>> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        changed.putAll(headers);
        changed.put(name, List.of(value));
        return new Delivered(status, changed, body, missingBytes);
    }

    Delivered without(String name) {
        Map<String, List<String>> changed = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        changed.putAll(headers);
        changed.remove(name);
        return new Delivered(status, changed, body, missingBytes);
    }

    Delivered body(byte[] other, int missing) {
        return new Delivered(status, headers, other, missing);
    }

    Delivered body(JsonNode other) {
        return body(other.toString().getBytes(StandardCharsets.UTF_8), 0);
    }

    boolean isDropped() {
        return status == 0;
    }

    boolean isSuccess() {
        return status >= 200 && status <= 299;
    }

    boolean isJson() {
        return headers.entrySet().stream()
                .filter(header -> header.getKey().equalsIgnoreCase("Content-Type"))
                .flatMap(header -> header.getValue().stream())
                .anyMatch(type -> type.contains("json"));
    }

    JsonNode json() {
        if (!isJson() || missingBytes > 0) {
            return MissingNode.getInstance();
        }
        try {
            return MAPPER.readTree(body);
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    /** Tells whether Atlas itself says that something is not there, other than the project. */
    boolean isAbsence() {
        String code = json().path("errorCode").asText("");
        return status == 404 && !code.isEmpty() && !code.equals("GROUP_NOT_FOUND");
    }

    /** Tells whether a read says clearly what there is. */
    boolean isSoundRead() {
        if (isAbsence()) {
            return true;
        }
        JsonNode json = json();
        if (status != 200 || !json.isContainerNode()) {
            return false;
        }
        JsonNode items = json.isArray() ? json : json.path("results");
        if (json.isObject() && json.has("id")) {
            return true;
        }
        for (JsonNode item : items) {
            if (item.isNull()) {
                return false;
            }
        }
        return items.isArray() && json.path("totalCount").asInt(0) <= items.size();
    }
}
