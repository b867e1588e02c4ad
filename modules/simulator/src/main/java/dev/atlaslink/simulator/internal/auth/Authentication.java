package dev.atlaslink.simulator.internal.auth;

import dev.atlaslink.simulator.internal.error.OAuthException;
import dev.atlaslink.simulator.internal.error.RefusedException;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.spec.SecurityScheme;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Finds out who sent a request, by one of the ways its operation allows. */
public final class Authentication {

    private static final Map<String, SecurityScheme> SCHEMES =
            Map.of("digest", SecurityScheme.DIGEST, "bearer", SecurityScheme.BEARER, "basic", SecurityScheme.BASIC);

    private final DigestAuthenticator digest;
    private final BearerAuthenticator bearer;
    private final ClientAuthenticator client;

    public Authentication(Accounts accounts, AccessTokens tokens, InstantSource clock) {
        this.digest = new DigestAuthenticator(accounts, new NonceRegistry(clock));
        this.bearer = new BearerAuthenticator(tokens);
        this.client = new ClientAuthenticator(accounts);
    }

    public Principal authenticate(ReceivedRequest request, Set<SecurityScheme> allowed) {
        Optional<Credentials> credentials = Credentials.of(request);
        SecurityScheme given =
                credentials.map(Credentials::scheme).map(SCHEMES::get).orElse(null);
        if (given == null || !allowed.contains(given)) {
            throw refusal(allowed);
        }
        String value = credentials.get().value();
        return switch (given) {
            case DIGEST -> digest.authenticate(request, value);
            case BEARER -> bearer.authenticate(value);
            case BASIC -> client.authenticate(value);
        };
    }

    /** Ends the nonce or token of a request that was authenticated, and says so as if its time had run out. */
    public RefusedException expire(ReceivedRequest request, SecurityScheme scheme) {
        String credentials = Credentials.of(request).map(Credentials::value).orElse("");
        return scheme == SecurityScheme.DIGEST ? digest.expire(credentials) : bearer.expire(credentials);
    }

    private RefusedException refusal(Set<SecurityScheme> allowed) {
        return allowed.contains(SecurityScheme.DIGEST) ? digest.challenge(false) : OAuthException.invalidClient();
    }
}
