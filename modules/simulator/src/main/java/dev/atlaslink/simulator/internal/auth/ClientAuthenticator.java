package dev.atlaslink.simulator.internal.auth;

import dev.atlaslink.simulator.internal.error.OAuthException;
import dev.atlaslink.simulator.internal.http.PercentCoding;
import dev.atlaslink.simulator.internal.spec.SecurityScheme;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/** Checks HTTP Basic with the URL-escaped client id and secret of a service account (RFC 6749 section 2.3.1). */
final class ClientAuthenticator {

    private final Accounts accounts;

    ClientAuthenticator(Accounts accounts) {
        this.accounts = accounts;
    }

    Principal authenticate(String credentials) {
        String[] pair = decode(credentials).orElse("").split(":", 2);
        if (pair.length == 2) {
            Optional<String> clientId = PercentCoding.decodeForm(pair[0]);
            Optional<String> given = PercentCoding.decodeForm(pair[1]);
            Optional<String> known = clientId.flatMap(accounts::clientSecret);
            if (known.isPresent() && given.isPresent() && Secrets.same(known.get(), given.get())) {
                return new Principal(clientId.get(), SecurityScheme.BASIC);
            }
        }
        throw OAuthException.invalidClient();
    }

    private static Optional<String> decode(String base64) {
        try {
            return Optional.of(new String(Base64.getDecoder().decode(base64), StandardCharsets.UTF_8));
        } catch (IllegalArgumentException e) {
            // Not Base64 is not a credential; the caller refuses it.
            return Optional.empty();
        }
    }
}
