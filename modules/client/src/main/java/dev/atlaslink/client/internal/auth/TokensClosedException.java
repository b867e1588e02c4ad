package dev.atlaslink.client.internal.auth;

/** Reports that a token source was closed: with its client, or because its credentials have been replaced. */
final class TokensClosedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    TokensClosedException(String message, Throwable cause) {
        super(message, cause);
    }
}
