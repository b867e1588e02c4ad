package dev.atlaslink.simulator.internal.auth;

import dev.atlaslink.simulator.internal.error.RefusedException;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.spec.SecurityScheme;
import java.util.Optional;

/** Checks HTTP Digest with API keys. */
final class DigestAuthenticator {

    static final String REALM = "MMS Public API";

    private final Accounts accounts;
    private final NonceRegistry nonces;

    DigestAuthenticator(Accounts accounts, NonceRegistry nonces) {
        this.accounts = accounts;
        this.nonces = nonces;
    }

    Principal authenticate(ReceivedRequest request, String credentials) {
        DigestResponse response = DigestResponse.parse(credentials)
                .filter(parsed -> parsed.realm().equals(REALM))
                // Encoded and byte for byte: the same path in another spelling is another path.
                .filter(parsed -> parsed.uri().equals(request.target()))
                .filter(parsed -> isSigned(parsed, request))
                .orElseThrow(() -> challenge(false));
        return switch (nonces.use(response.nonce(), response.count())) {
            case FRESH -> new Principal(response.username(), SecurityScheme.DIGEST);
            // Only a client that knows the key learns that its nonce was the trouble.
            case STALE -> throw challenge(true);
            case REPLAYED -> throw challenge(false);
        };
    }

    /** Forgets the nonce of the credentials, as its age would have done soon. */
    RefusedException expire(String credentials) {
        DigestResponse.parse(credentials).ifPresent(response -> nonces.forget(response.nonce()));
        return challenge(true);
    }

    RefusedException challenge(boolean stale) {
        return new ChallengeException(nonces.issue(), stale);
    }

    private boolean isSigned(DigestResponse response, ReceivedRequest request) {
        Optional<String> privateKey = accounts.privateKey(response.username());
        return privateKey.isPresent() && response.isMadeWith(privateKey.get(), request.method());
    }
}
