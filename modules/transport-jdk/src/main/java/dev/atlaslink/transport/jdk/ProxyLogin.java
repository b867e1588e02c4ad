package dev.atlaslink.transport.jdk;

import dev.atlaslink.client.credentials.Secret;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * Who calls, for the proxy alone.
 *
 * @param user without a colon, which ends the name in HTTP Basic (RFC 7617, section 2)
 * @param password for the user
 */
record ProxyLogin(String user, Secret password) {
    static ProxyLogin of(String user, String password) {
        if (user == null || user.isBlank() || user.contains(":")) {
            throw Arguments.refusal("user of proxyCredentials", Arguments.quoted(user), "a name without a colon");
        }
        // It is secret, so the refusal does not repeat it.
        if (password == null || password.isBlank()) {
            throw new IllegalArgumentException("password of proxyCredentials is "
                    + (password == null ? "null" : "blank") + "; allowed is any text that is not blank");
        }
        return new ProxyLogin(user, Secret.of(password));
    }

    /** Returns the value of Proxy-Authorization. */
    String basic() {
        byte[] login = (user + ":" + password.reveal()).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(login);
    }
}
