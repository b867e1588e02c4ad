package dev.atlaslink.simulator.internal.auth;

import dev.atlaslink.simulator.internal.error.OAuthException;
import dev.atlaslink.simulator.internal.error.RefusedException;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.spec.SecurityScheme;
import java.time.InstantSource;
import java.util.Map;
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
        this.bearer = new BearerAuthenticator(tokens, clock);
        this.client = new ClientAuthenticator(accounts, clock);
    }

    public Principal authenticate(ReceivedRequest request, Set<SecurityScheme> allowed) {
        Credentials credentials =
                Credentials.of(request).orElseThrow(() -> refusal(allowed, "there is no Authorization header"));
        SecurityScheme given = SCHEMES.get(credentials.scheme());
        if (given == null) {
            // Not repeated: without a scheme in front of it the text may be a secret.
            throw refusal(allowed, "the Authorization header begins with no known scheme; allowed are " + allowed);
        }
        if (!allowed.contains(given)) {
            throw refusal(allowed, "the scheme " + given + " is not allowed here; allowed are " + allowed);
        }
        return switch (given) {
            case DIGEST -> digest.authenticate(request, credentials.value());
            case BEARER -> bearer.authenticate(credentials.value());
            case BASIC -> client.authenticate(credentials.value());
        };
    }

    /** Ends the nonce or token of a request that was authenticated, and says so as if its time had run out. */
    public RefusedException expire(ReceivedRequest request, SecurityScheme scheme) {
        String credentials = Credentials.of(request).map(Credentials::value).orElse("");
        return switch (scheme) {
            case DIGEST -> digest.expire(credentials);
            case BEARER -> bearer.expire(credentials);
            case BASIC -> throw new IllegalStateException("A client id and its secret never expire");
        };
    }

    private RefusedException refusal(Set<SecurityScheme> allowed, String why) {
        return allowed.contains(SecurityScheme.DIGEST)
                ? digest.challenge(false, why)
                : OAuthException.invalidClient(why);
    }
}
