package dev.atlaslink.simulator.internal.auth;

import dev.atlaslink.simulator.internal.error.RefusedException;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.spec.SecurityScheme;
import dev.atlaslink.simulator.internal.wording.Wording;

/** Checks HTTP Digest with API keys. */
final class DigestAuthenticator {

    private final Accounts accounts;
    private final NonceRegistry nonces;

    DigestAuthenticator(Accounts accounts, NonceRegistry nonces) {
        this.accounts = accounts;
        this.nonces = nonces;
    }

    Principal authenticate(ReceivedRequest request, String credentials) {
        DigestResponse response = read(credentials);
        requireOffered(response, request);
        Account account = signer(response, request);
        NonceRegistry.Use use = nonces.use(response.nonce(), response.count());
        if (use != NonceRegistry.Use.FRESH) {
            // Only a client that knows the key learns that its nonce was the trouble.
            throw challenge(
                    use.isStale(), "the nonce " + response.nonce() + " " + use.text() + " (nc=" + response.nc() + ")");
        }
        return new Principal(account, SecurityScheme.DIGEST);
    }

    /** Forgets the nonce of the credentials, as its age would have done soon. */
    RefusedException expire(String credentials) {
        String nonce = read(credentials).nonce();
        nonces.forget(nonce);
        return challenge(true, "a fault ended the nonce " + nonce);
    }

    RefusedException challenge(boolean stale, String why) {
        return new ChallengeException(nonces.issue(), stale, why);
    }

    private DigestResponse read(String credentials) {
        try {
            return DigestResponse.parse(credentials);
        } catch (MalformedDigestException e) {
            throw challenge(false, e.getMessage());
        }
    }

    private void requireOffered(DigestResponse response, ReceivedRequest request) {
        if (!response.realm().equals(DigestResponse.REALM)) {
            throw challenge(false, Wording.refusal("the realm", response.realm(), '"' + DigestResponse.REALM + '"'));
        }
        // Encoded and byte for byte: the same path in another spelling is another path.
        if (!response.uri().equals(request.target())) {
            throw challenge(
                    false, Wording.refusal("the uri", response.uri(), '"' + request.target() + "\", as requested"));
        }
    }

    private Account signer(DigestResponse response, ReceivedRequest request) {
        // An unknown name is not repeated: who swaps the two keys sends the private one in its place.
        Account account = accounts.find(Account.Kind.API_KEY, response.username())
                .orElseThrow(() -> challenge(
                        false, "no API key has the given user name; known are " + accounts.ids(Account.Kind.API_KEY)));
        if (!response.isMadeWith(account.secret(), request.method())) {
            throw challenge(
                    false,
                    "the response was not made with the private key of " + account.id() + " for this "
                            + request.method());
        }
        return account;
    }
}
