package dev.atlaslink.endtoend.proof;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** A way in which a right response is broken on its way to the client. */
enum Breakage {
    FIELD_DROPPED,
    FIELD_NULL,
    ITEMS_CUT,
    ITEM_NULL,
    STATUS_CHANGED,
    GATEWAY_PAGE,
    GATEWAY_JSON,
    BODY_EMPTY,
    BODY_CUT,
    BODY_CUT_IN_PEACE,
    OTHER_CONTENT_TYPE,
    NO_CONTENT_TYPE,
    NO_RESPONSE,
    /** A proxy opens no tunnel; what comes through one is whole. */
    CONNECT_REFUSED;

    private static final List<Integer> STATUSES = List.of(301, 302, 303, 307, 400, 403, 404, 409, 410, 500, 502, 504);
    private static final String PAGE = "<html><body>Sorry</body></html>";

    Delivered apply(Delivered right, Random random) {
        return switch (this) {
            case FIELD_DROPPED -> field(right, random, true);
            case FIELD_NULL -> field(right, random, false);
            case ITEMS_CUT -> itemsCut(right);
            case ITEM_NULL -> itemNull(right);
            case STATUS_CHANGED -> right.with(pick(STATUSES, random));
            case GATEWAY_PAGE -> Delivered.of(random.nextBoolean() ? 200 : pick(STATUSES, random), "text/html", PAGE);
            case GATEWAY_JSON ->
                Delivered.of(pick(STATUSES, random), "application/json", "{\"message\":\"Forbidden\",\"error\":\"x\"}");
            case BODY_EMPTY -> right.body(new byte[0], 0);
            case BODY_CUT -> right.body(start(right.body(), random), 1 + random.nextInt(50));
            case BODY_CUT_IN_PEACE -> right.body(start(right.body(), random), 0);
            case OTHER_CONTENT_TYPE -> right.with("Content-Type", "text/html");
            case NO_CONTENT_TYPE -> right.without("Content-Type");
            case NO_RESPONSE -> Delivered.dropped();
            case CONNECT_REFUSED -> right;
        };
    }

    /** A page that counts what it does not hold; Atlas's bare arrays could not be told from shorter ones. */
    private static Delivered itemsCut(Delivered right) {
        JsonNode body = right.json();
        if (!(body.path("results") instanceof ArrayNode results) || results.isEmpty()) {
            return right;
        }
        ((ObjectNode) body).put("totalCount", results.size());
        results.remove(results.size() - 1);
        return right.body(body);
    }

    private static Delivered itemNull(Delivered right) {
        JsonNode body = right.json();
        JsonNode items = body.isArray() ? body : body.path("results");
        if (!(items instanceof ArrayNode array) || array.isEmpty()) {
            return right;
        }
        array.setNull(0);
        return right.body(body);
    }

    private static Delivered field(Delivered right, Random random, boolean drop) {
        JsonNode body = right.json();
        List<ObjectNode> objects = new ArrayList<>();
        collect(body, objects);
        if (objects.isEmpty()) {
            return right;
        }
        ObjectNode object = pick(objects, random);
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = pick(names, random);
        if (drop) {
            object.remove(name);
        } else {
            object.putNull(name);
        }
        return right.body(body);
    }

    private static void collect(JsonNode node, List<ObjectNode> objects) {
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            objects.add(object);
        }
        node.forEach(child -> collect(child, objects));
    }

    private static byte[] start(byte[] body, Random random) {
        return Arrays.copyOf(body, body.length == 0 ? 0 : random.nextInt(body.length));
    }

    private static <T> T pick(List<T> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
