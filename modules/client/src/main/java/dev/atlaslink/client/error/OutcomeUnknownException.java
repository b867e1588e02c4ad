package dev.atlaslink.client.error;

import java.util.Optional;

/**
 * Reports that it is not known whether Atlas created a resource: the response was lost, and polls did not find it out,
 * or were not possible because the client was closed. Look for {@link #sought()} before creating it again. The cause
 * tells what went wrong with the response.
 */
public final class OutcomeUnknownException extends AtlasException {
    private static final long serialVersionUID = 1L;

    private final String sought;
    private final String id;

    /**
     * Creates an exception.
     *
     * @param sought what to look for
     * @param reason why polls did not find it out
     * @param cause what went wrong with the response
     */
    public OutcomeUnknownException(String sought, String reason, RuntimeException cause) {
        super(
                "whether Atlas created this is not known: " + sought + "; " + reason
                        + "; look for it before creating it again; " + cause.getMessage(),
                cause);
        this.sought = sought;
        this.id = null;
    }

    /**
     * Creates an exception about something that Atlas says it created.
     *
     * @param sought what to look for
     * @param id that Atlas gave it
     * @param reason why polls did not find it out
     * @param cause what went wrong with the response
     */
    public OutcomeUnknownException(String sought, String id, String reason, RuntimeException cause) {
        super(
                "Atlas says that it created this, but what became of it is not known: " + sought + ", with the id " + id
                        + "; " + reason + "; look for it before creating it again; " + cause.getMessage(),
                cause);
        this.sought = sought;
        this.id = id;
    }

    /**
     * Returns the id that Atlas gave to what it created.
     *
     * @return empty if no response told it
     */
    public Optional<String> id() {
        return Optional.ofNullable(id);
    }

    /**
     * Describes what to look for.
     *
     * @return such as {@code private endpoint service of AWS in US_EAST_1}
     */
    public String sought() {
        return sought;
    }
}
