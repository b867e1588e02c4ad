package dev.atlaslink.simulator.internal.spec;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** Names a way to authenticate that the specs use. */
public enum SecurityScheme {
    /** HTTP Digest with an API key. */
    DIGEST,
    /** OAuth 2.0 bearer token of a service account. */
    BEARER,
    /** HTTP Basic with the client id and secret of a service account. */
    BASIC;

    static SecurityScheme of(JsonNode definition) {
        if (definition.path("type").asText().equals("oauth2")) {
            return BEARER;
        }
        return switch (definition.path("scheme").asText().toLowerCase(Locale.ROOT)) {
            case "digest" -> DIGEST;
            case "basic" -> BASIC;
            default -> throw new IllegalStateException("Unknown security scheme " + definition);
        };
    }
}
