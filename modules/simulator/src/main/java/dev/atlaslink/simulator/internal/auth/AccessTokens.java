package dev.atlaslink.simulator.internal.auth;

import dev.atlaslink.simulator.internal.error.OAuthException;
import dev.atlaslink.simulator.internal.http.Json;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Issues and revokes the access tokens of service accounts. */
public final class AccessTokens {

    /** How long a token lives (Atlas API reference). */
    public static final Duration LIFETIME = Duration.ofHours(1);

    // Of each service account (Atlas API reference).
    private static final int MAX_LIVE = 100;
    private static final int SIGNATURE_BYTES = 32;
    private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";

    private final InstantSource clock;
    private final Map<String, AccessToken> tokens = new ConcurrentHashMap<>();

    public AccessTokens(InstantSource clock) {
        this.clock = clock;
    }

    /** Issues a token, or refuses to if the account has as many live ones as it may. */
    public synchronized String issue(Account owner) {
        Instant now = clock.instant();
        tokens.values().removeIf(token -> !token.isLive(now));
        if (tokens.values().stream().filter(token -> token.owner() == owner).count() >= MAX_LIVE) {
            throw OAuthException.accessDenied(MAX_LIVE);
        }
        AccessToken token = new AccessToken(owner, now.plus(LIFETIME));
        String value = write(token, now);
        tokens.put(value, token);
        return value;
    }

    /** Writes a token in the form of a JWT; its signature is random, so only this simulator can tell that it is good. */
    private static String write(AccessToken token, Instant issuedAt) {
        byte[] claims = Json.write(
                Json.object()
                        .put("sub", token.owner().id())
                        .put("iat", issuedAt.getEpochSecond())
                        .put("exp", token.expiresAt().getEpochSecond()),
                false);
        return String.join(
                ".",
                Secrets.base64Url(HEADER.getBytes(StandardCharsets.UTF_8)),
                Secrets.base64Url(claims),
                Secrets.base64Url(Secrets.randomBytes(SIGNATURE_BYTES)));
    }

    /** Finds a token that was issued here, live or not. */
    Optional<AccessToken> find(String value) {
        return Optional.ofNullable(tokens.get(value));
    }

    /** Ends a token, whoever has it. */
    void forget(String value) {
        tokens.remove(value);
    }

    /** Ends a token of the account; a foreign or unknown one is left alone, as RFC 7009 asks. */
    public void revoke(Account owner, String value) {
        tokens.computeIfPresent(value, (key, token) -> token.owner() == owner ? null : token);
    }
}
