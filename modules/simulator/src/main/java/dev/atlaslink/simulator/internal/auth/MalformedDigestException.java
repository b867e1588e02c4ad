package dev.atlaslink.simulator.internal.auth;

/** Says what makes Digest credentials unreadable. */
final class MalformedDigestException extends Exception {

    private static final long serialVersionUID = 1L;

    MalformedDigestException(String message) {
        // It becomes a challenge, an ordinary response: a stack trace would only cost time.
        super(message, null, false, false);
    }
}
