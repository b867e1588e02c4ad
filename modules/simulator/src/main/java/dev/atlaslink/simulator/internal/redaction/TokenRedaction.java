package dev.atlaslink.simulator.internal.redaction;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Takes the secrets out of OAuth forms and responses, by lists of what is none: a stray secret is not named as one. */
final class TokenRedaction {

    private static final Map<String, Set<String>> HARMLESS_VALUES = Map.of(
            "grant_type", Set.of("client_credentials", "authorization_code", "password", "refresh_token"),
            "token_type_hint", Set.of("access_token", "refresh_token"));
    private static final Set<String> KNOWN_FIELDS =
            Set.of("grant_type", "token_type_hint", "token", "scope", "client_id", "client_secret", "refresh_token");
    // Not among them are detail and parameters, which repeat what was sent.
    private static final Set<String> HARMLESS_ATTRIBUTES =
            Set.of("expires_in", "token_type", "error", "error_description", "errorCode", "reason");

    private TokenRedaction() {}

    /** Returns a form, or a query, whose names stay if they are OAuth's and whose values stay if they are harmless. */
    static String form(String encoded) {
        return Arrays.stream(encoded.split("&", -1)).map(TokenRedaction::field).collect(Collectors.joining("&"));
    }

    private static String field(String pair) {
        int equals = pair.indexOf('=');
        String name = equals < 0 ? "" : pair.substring(0, equals);
        if (pair.isEmpty() || HARMLESS_VALUES.getOrDefault(name, Set.of()).contains(pair.substring(equals + 1))) {
            return pair;
        }
        return KNOWN_FIELDS.contains(name) ? name + "=" + Redactor.REDACTED : Redactor.REDACTED;
    }

    static JsonNode response(JsonNode body) {
        if (!(body instanceof ObjectNode)) {
            return TextNode.valueOf(Redactor.REDACTED);
        }
        ObjectNode redacted = body.deepCopy();
        body.fieldNames().forEachRemaining(name -> {
            if (!HARMLESS_ATTRIBUTES.contains(name)) {
                redacted.put(name, Redactor.REDACTED);
            }
        });
        return redacted;
    }
}
