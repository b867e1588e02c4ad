package dev.atlaslink.simulator.conformance;

import dev.atlaslink.simulator.ServiceAccount;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** Calls the token endpoints for one service account. */
record OAuthClient(Wire wire, ServiceAccount account) {

    static final String TOKEN = "/api/oauth/token";
    static final String REVOKE = "/api/oauth/revoke";
    static final String GRANT = "grant_type=client_credentials";

    /** Asks for a token; whatever comes back is the response. */
    Reply askForToken() {
        return form(TOKEN, GRANT);
    }

    String token() {
        return askForToken().text("/access_token");
    }

    Reply revoke(String token) {
        return form(REVOKE, "token=" + token + "&token_type_hint=access_token");
    }

    Reply form(String path, String body) {
        return form(path, body, Map.of("Authorization", authorization()));
    }

    Reply form(String path, String body, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.putIfAbsent("Content-Type", "application/x-www-form-urlencoded");
        return wire.raw("POST", path, all, body);
    }

    String authorization() {
        return basic(account.clientId() + ":" + account.clientSecret());
    }

    static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }
}
