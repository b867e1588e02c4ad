package dev.atlaslink.simulator.internal.auth;

import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.error.RefusedException;
import dev.atlaslink.simulator.internal.spec.SecurityScheme;

/** Checks OAuth 2.0 bearer tokens. */
final class BearerAuthenticator {

    private final AccessTokens tokens;

    BearerAuthenticator(AccessTokens tokens) {
        this.tokens = tokens;
    }

    Principal authenticate(String token) {
        return tokens.clientId(token)
                .map(clientId -> new Principal(clientId, SecurityScheme.BEARER))
                .orElseThrow(BearerAuthenticator::invalidToken);
    }

    /** Ends the token, as its age would have done soon. */
    RefusedException expire(String token) {
        tokens.forget(token);
        return invalidToken();
    }

    // Atlas's answer was never recorded: Atlas's shape, with the challenge that RFC 6750 prescribes.
    private static RefusedException invalidToken() {
        return ErrorCode.INVALID_BEARER_TOKEN.with().with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    }
}
