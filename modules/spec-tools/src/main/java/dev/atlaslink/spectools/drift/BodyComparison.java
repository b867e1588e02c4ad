package dev.atlaslink.spectools.drift;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;

/** Compares the media types of a request or response, and the schemas of those that both documents have. */
final class BodyComparison {
    private final Findings findings;
    private final SchemaComparison schemas;

    BodyComparison(Findings findings, SchemaComparison schemas) {
        this.findings = findings;
        this.schemas = schemas;
    }

    void compare(String place, JsonNode theirs, JsonNode mine, Direction direction) {
        Map<String, JsonNode> theirContent = content(theirs);
        Map<String, JsonNode> myContent = content(mine);
        findings.compare(Kind.MEDIA_TYPE_DATE, place, names(theirContent), names(myContent));
        myContent.forEach((mediaType, mySchema) -> {
            JsonNode theirSchema = theirContent.get(mediaType);
            if (theirSchema == null) {
                return;
            }
            findings.compare(Kind.BODY_DIFFERS, place, describe(theirSchema), describe(mySchema));
            if (!theirSchema.isMissingNode() && !mySchema.isMissingNode()) {
                schemas.compare(place, theirSchema, mySchema, direction);
            }
        });
    }

    /** Returns the schema of each media type; a missing node where there is none. */
    private static Map<String, JsonNode> content(JsonNode body) {
        Map<String, JsonNode> schemas = new TreeMap<>();
        body.path("content")
                .properties()
                .forEach(entry -> schemas.put(entry.getKey(), entry.getValue().path("schema")));
        return schemas;
    }

    private static String names(Map<String, JsonNode> content) {
        return content.isEmpty() ? Findings.NONE : String.join(", ", content.keySet());
    }

    private static String describe(JsonNode schema) {
        return schema.isMissingNode() ? "no schema" : "a schema";
    }
}
