package dev.atlaslink.client.error;

/**
 * Reports that it is not known whether Atlas carried out a creation: its answer was lost, and looking did not settle it,
 * or was not possible because the client was closed. Look for what is {@link #sought()} before creating it again. The
 * cause is what went wrong with the answer.
 */
public final class OutcomeUnknownException extends AtlasException {
    private static final long serialVersionUID = 1L;

    private final String sought;

    /**
     * Creates an exception.
     *
     * @param sought what to look for
     * @param reason why looking did not settle it
     * @param cause what went wrong with the answer
     */
    public OutcomeUnknownException(String sought, String reason, RuntimeException cause) {
        super(
                "whether Atlas created this is not known: " + sought + "; " + reason
                        + "; look for it before creating it again; " + cause.getMessage(),
                cause);
        this.sought = sought;
    }

    /**
     * Says what to look for.
     *
     * @return such as {@code private endpoint service of AWS in US_EAST_1}
     */
    public String sought() {
        return sought;
    }
}
