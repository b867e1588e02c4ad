package dev.atlaslink.client.internal.auth;

import dev.atlaslink.client.credentials.AtlasCredentials.ApiKey;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A server's nonce and how often it was used. Only the call that has leased it may use it. */
final class Nonce {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Challenge challenge;
    private int count;

    Nonce(Challenge challenge) {
        this.challenge = challenge;
    }

    /** Counts one more use and writes the Authorization header for it. */
    String authorize(ApiKey key, String method, String uri) {
        count++;
        byte[] random = new byte[16];
        RANDOM.nextBytes(random);
        String cnonce = HexFormat.of().formatHex(random);
        return new DigestResponse(challenge, count, cnonce)
                .header(key.publicKey(), key.privateKey().reveal(), method, uri);
    }
}
