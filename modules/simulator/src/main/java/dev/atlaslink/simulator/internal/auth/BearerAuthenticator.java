package dev.atlaslink.simulator.internal.auth;

import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.error.RefusedException;
import dev.atlaslink.simulator.internal.spec.SecurityScheme;
import java.time.InstantSource;

/** Checks OAuth 2.0 bearer tokens. */
final class BearerAuthenticator {

    private final AccessTokens tokens;
    private final InstantSource clock;

    BearerAuthenticator(AccessTokens tokens, InstantSource clock) {
        this.tokens = tokens;
        this.clock = clock;
    }

    Principal authenticate(String value) {
        AccessToken token = tokens.find(value)
                .orElseThrow(
                        () -> invalidToken("the access token is unknown: never issued here, revoked or long expired"));
        token.flaw(clock.instant()).ifPresent(flaw -> {
            throw invalidToken(flaw);
        });
        return new Principal(token.owner(), SecurityScheme.BEARER);
    }

    /** Ends the token, as its age would have done soon. */
    RefusedException expire(String value) {
        tokens.forget(value);
        return invalidToken("a fault ended the access token");
    }

    // Atlas's response was never recorded: Atlas's shape, with the challenge that RFC 6750 prescribes.
    private static RefusedException invalidToken(String why) {
        return ErrorCode.INVALID_BEARER_TOKEN
                .with()
                .with("WWW-Authenticate", "Bearer error=\"invalid_token\"")
                .because(why);
    }
}
