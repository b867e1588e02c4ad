package dev.atlaslink.simulator.internal.auth;

import dev.atlaslink.simulator.internal.error.OAuthException;
import dev.atlaslink.simulator.internal.http.PercentCoding;
import dev.atlaslink.simulator.internal.spec.SecurityScheme;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;

/** Checks HTTP Basic with the URL-escaped client id and secret of a service account (RFC 6749 section 2.3.1). */
final class ClientAuthenticator {

    private final Accounts accounts;
    private final InstantSource clock;

    ClientAuthenticator(Accounts accounts, InstantSource clock) {
        this.accounts = accounts;
        this.clock = clock;
    }

    Principal authenticate(String credentials) {
        String pair = decode(credentials);
        int colon = pair.indexOf(':');
        if (colon < 0) {
            throw OAuthException.invalidClient("the Basic credentials have no colon between client id and secret");
        }
        String clientId = unescape("client id", pair.substring(0, colon));
        String secret = unescape("client secret", pair.substring(colon + 1));
        // An unknown id is not repeated: who swaps the two halves sends the secret in its place.
        Account account = accounts.find(Account.Kind.SERVICE_ACCOUNT, clientId)
                .orElseThrow(() -> OAuthException.invalidClient("no service account has the given client id; known are "
                        + accounts.ids(Account.Kind.SERVICE_ACCOUNT)));
        if (!Secrets.same(account.secret(), secret)) {
            throw OAuthException.invalidClient("the client secret of " + clientId + " is wrong");
        }
        Optional<Instant> expiry = account.secretExpiry();
        if (expiry.isPresent() && !clock.instant().isBefore(expiry.get())) {
            // Atlas's response was never recorded: as to any secret that is not valid.
            throw OAuthException.invalidClient("the client secret of " + clientId + " expired at " + expiry.get());
        }
        return new Principal(account, SecurityScheme.BASIC);
    }

    private static String decode(String base64) {
        try {
            return new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw OAuthException.invalidClient("the Basic credentials are not Base64");
        }
    }

    private static String unescape(String part, String escaped) {
        return PercentCoding.decodeForm(escaped)
                .orElseThrow(() -> OAuthException.invalidClient("the " + part + " is not properly URL-escaped"));
    }
}
