package dev.atlaslink.simulator.internal.auth;

import dev.atlaslink.simulator.internal.http.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Issues, checks and revokes the access tokens of service accounts. */
public final class AccessTokens {

    /** How long a token lives (Atlas API reference). */
    public static final Duration LIFETIME = Duration.ofHours(1);

    private static final int SIGNATURE_BYTES = 32;
    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";

    private final InstantSource clock;
    private final Map<String, Token> tokens = new HashMap<>();

    public AccessTokens(InstantSource clock) {
        this.clock = clock;
    }

    /** Issues a token in the form of a JWT; its signature is random, so only this simulator can tell that it is good. */
    public synchronized String issue(String clientId) {
        Instant now = clock.instant();
        tokens.values().removeIf(token -> token.isExpired(now));
        byte[] claims = Json.write(
                Json.object()
                        .put("sub", clientId)
                        .put("iat", now.getEpochSecond())
                        .put("exp", now.plus(LIFETIME).getEpochSecond()),
                false);
        String value = String.join(
                ".",
                Secrets.base64Url(HEADER.getBytes(StandardCharsets.UTF_8)),
                Secrets.base64Url(claims),
                Secrets.base64Url(Secrets.randomBytes(SIGNATURE_BYTES)));
        tokens.put(value, new Token(clientId, now.plus(LIFETIME)));
        return value;
    }

    /** Returns the client id of a live token. */
    synchronized Optional<String> clientId(String value) {
        Instant now = clock.instant();
        return Optional.ofNullable(tokens.get(value))
                .filter(token -> !token.isExpired(now))
                .map(Token::clientId);
    }

    /** Ends a token, whoever has it. */
    synchronized void forget(String value) {
        tokens.remove(value);
    }

    /** Ends a token of the client; a foreign or unknown one is left alone, as RFC 7009 asks. */
    public synchronized void revoke(String clientId, String value) {
        tokens.computeIfPresent(value, (key, token) -> token.clientId.equals(clientId) ? null : token);
    }

    private record Token(String clientId, Instant expiresAt) {

        boolean isExpired(Instant now) {
            return !now.isBefore(expiresAt);
        }
    }
}
