package dev.atlaslink.client.error;

/** Reports that what Atlas tells does not settle which resource is meant, or whether there is one. */
public final class AmbiguousResultException extends AtlasException {
    private static final long serialVersionUID = 1L;

    /**
     * Creates an exception.
     *
     * @param message what was looked for, which resources come into question, and how to choose
     */
    public AmbiguousResultException(String message) {
        super(message, null);
    }
}
