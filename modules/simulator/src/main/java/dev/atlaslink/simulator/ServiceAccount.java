package dev.atlaslink.simulator;

import dev.atlaslink.simulator.internal.wording.Arguments;
import java.util.regex.Pattern;

/**
 * Holds the credentials of an Atlas service account, exchanged for an OAuth 2.0 access token.
 *
 * @param clientId {@code mdb_sa_id_} and 24 hexadecimal digits (Atlas API reference)
 * @param clientSecret begins with {@code mdb_sa_sk_} (Atlas API reference); left out of {@link #toString()}
 */
public record ServiceAccount(String clientId, String clientSecret) {

    private static final Pattern CLIENT_ID = Pattern.compile("mdb_sa_id_[a-fA-F0-9]{24}");
    private static final String SECRET_PREFIX = "mdb_sa_sk_";

    /** Checks that both halves have the form that Atlas gives them. */
    public ServiceAccount {
        Arguments.requireMatch("clientId", clientId, CLIENT_ID, "mdb_sa_id_ followed by 24 hexadecimal digits");
        Arguments.requireSecret("clientSecret", clientSecret);
        if (!clientSecret.startsWith(SECRET_PREFIX)) {
            throw Arguments.refused(
                    "clientSecret",
                    "a text that begins otherwise (value not shown)",
                    "a text that begins with " + SECRET_PREFIX);
        }
    }

    /** Shows the client id only. */
    @Override
    public String toString() {
        return "ServiceAccount[clientId=" + clientId + ", clientSecret=REDACTED]";
    }
}
