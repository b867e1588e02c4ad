package dev.atlaslink.simulator.internal.auth;

import dev.atlaslink.simulator.internal.error.ErrorCode;

/** Checks OAuth 2.0 bearer tokens. */
final class BearerAuthenticator {

    private final AccessTokens tokens;

    BearerAuthenticator(AccessTokens tokens) {
        this.tokens = tokens;
    }

    Principal authenticate(String token) {
        return tokens.clientId(token)
                .map(Principal::new)
                // Atlas's answer was never recorded: Atlas's shape, with the challenge that RFC 6750 prescribes.
                .orElseThrow(() -> ErrorCode.INVALID_BEARER_TOKEN
                        .with()
                        .with("WWW-Authenticate", "Bearer error=\"invalid_token\""));
    }
}
