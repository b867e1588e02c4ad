package dev.atlaslink.simulator.internal.auth;

import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import java.util.Locale;
import java.util.Optional;

/**
 * Splits an {@code Authorization} header.
 *
 * @param scheme its scheme in lower case
 * @param value what follows the scheme; empty if nothing does
 */
record Credentials(String scheme, String value) {

    static Optional<Credentials> of(ReceivedRequest request) {
        return request.header("Authorization").map(Credentials::parse);
    }

    private static Credentials parse(String header) {
        String[] parts = header.strip().split(" ", 2);
        return new Credentials(parts[0].toLowerCase(Locale.ROOT), parts.length < 2 ? "" : parts[1].strip());
    }

    /** Shows the scheme only. */
    @Override
    public String toString() {
        return scheme;
    }
}
