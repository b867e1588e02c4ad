package dev.atlaslink.simulator.internal.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.internal.auth.AccessTokens;
import dev.atlaslink.simulator.internal.auth.Account;
import dev.atlaslink.simulator.internal.error.OAuthException;
import dev.atlaslink.simulator.internal.http.FormData;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.kind.Call;
import dev.atlaslink.simulator.internal.quota.TokenRequests;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Behaves like the token endpoints: client credentials only, no refresh, no scopes (Atlas API reference). */
final class OAuthBehaviour implements Behaviour {

    private static final String GRANT_TYPE = "client_credentials";
    // Any other name that is sent may be a secret in the wrong place.
    private static final Set<String> PARAMETERS =
            Set.of("grant_type", "scope", "token", "token_type_hint", "client_id", "client_secret");

    private final AccessTokens tokens;
    private final TokenRequests requests;

    OAuthBehaviour(AccessTokens tokens, TokenRequests requests) {
        this.tokens = tokens;
        this.requests = requests;
    }

    @Override
    public Map<String, OperationHandler> handlers() {
        return Map.of("createAccessToken", this::create, "revokeAccessToken", this::revoke);
    }

    private Optional<JsonNode> create(Call call) {
        Account account = call.principal().account();
        requests.count(call.request(), account.id());
        String grantType = required(form(call), "grant_type");
        if (!grantType.equals(GRANT_TYPE)) {
            throw OAuthException.unsupportedGrantType(GRANT_TYPE);
        }
        return Optional.of(Json.object()
                .put("access_token", tokens.issue(account))
                .put("expires_in", AccessTokens.LIFETIME.toSeconds())
                .put("token_type", "Bearer"));
    }

    private Optional<JsonNode> revoke(Call call) {
        tokens.revoke(call.principal().account(), required(form(call), "token"));
        return Optional.empty();
    }

    private static Map<String, String> form(Call call) {
        String contentType = call.request().header("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        if (!contentType.startsWith("application/x-www-form-urlencoded")) {
            throw OAuthException.invalidRequest("The body must be application/x-www-form-urlencoded.");
        }
        List<Map.Entry<String, String>> pairs = FormData.parse(
                        new String(call.request().body(), StandardCharsets.UTF_8))
                .orElseThrow(() -> OAuthException.invalidRequest("The form is malformed."));
        Map<String, String> form = new HashMap<>();
        for (Map.Entry<String, String> pair : pairs) {
            if (form.put(pair.getKey(), pair.getValue()) != null) {
                throw OAuthException.invalidRequest(
                        PARAMETERS.contains(pair.getKey())
                                ? "The parameter " + pair.getKey() + " is given twice."
                                : "A parameter is given twice.");
            }
        }
        return form;
    }

    private static String required(Map<String, String> form, String name) {
        return Optional.ofNullable(form.get(name))
                .orElseThrow(() -> OAuthException.invalidRequest("The parameter " + name + " is missing."));
    }
}
