package dev.atlaslink.client.internal.auth;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/** The Digest algorithms that we can compute, weakest first. */
enum DigestAlgorithm {
    MD5("MD5", "MD5", false),
    MD5_SESS("MD5-sess", "MD5", true),
    SHA_256("SHA-256", "SHA-256", false),
    SHA_256_SESS("SHA-256-sess", "SHA-256", true);

    private final String token;
    private final String hash;
    private final boolean session;

    DigestAlgorithm(String token, String hash, boolean session) {
        this.token = token;
        this.hash = hash;
        this.session = session;
    }

    static Optional<DigestAlgorithm> of(String token) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.token.equalsIgnoreCase(token))
                .findFirst();
    }

    String token() {
        return token;
    }

    boolean isSession() {
        return session;
    }

    DigestHash hash() {
        try {
            return new DigestHash(MessageDigest.getInstance(hash));
        } catch (NoSuchAlgorithmException e) {
            // Every Java platform has to offer both (java.security.MessageDigest).
            throw new IllegalStateException(hash + " is missing from this Java platform", e);
        }
    }
}
