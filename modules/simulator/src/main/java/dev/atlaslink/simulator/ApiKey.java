package dev.atlaslink.simulator;

import dev.atlaslink.simulator.internal.wording.Arguments;

/**
 * Holds a programmatic API key, the credentials of HTTP Digest.
 *
 * @param publicKey the user name
 * @param privateKey the password; left out of {@link #toString()}
 */
public record ApiKey(String publicKey, String privateKey) {

    /** Checks that neither half is blank. */
    public ApiKey {
        Arguments.requireSecret("publicKey", publicKey);
        Arguments.requireSecret("privateKey", privateKey);
    }

    /** Shows the public key only. */
    @Override
    public String toString() {
        return "ApiKey[publicKey=" + publicKey + ", privateKey=REDACTED]";
    }
}
