package dev.atlaslink.client.error;

import java.util.Optional;

/**
 * Reports that what shall exist does exist, but failed, and stands in the way until somebody deletes it; see
 * {@link dev.atlaslink.client.EnsureOption#REPLACE_FAILED}. Nothing was created.
 */
public final class FailedLeftoverException extends AtlasException {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final String status;
    private final String errorMessage;

    /**
     * Creates an exception.
     *
     * @param what kind of resource and where, for the message
     * @param id of the resource
     * @param status in which it is stuck
     * @param errorMessage Atlas's explanation
     * @param remedy what the caller can do about it
     */
    public FailedLeftoverException(
            String what, String id, String status, Optional<String> errorMessage, String remedy) {
        super(
                what + ": " + id + " is " + status + ": " + errorMessage.orElse("Atlas gave no reason") + "; " + remedy,
                null);
        this.id = id;
        this.status = status;
        this.errorMessage = errorMessage.orElse(null);
    }

    /**
     * Returns the id of the resource that failed.
     *
     * @return never {@code null}
     */
    public String id() {
        return id;
    }

    /**
     * Returns the status in which the resource is stuck.
     *
     * @return {@code FAILED} or {@code REJECTED}
     */
    public String status() {
        return status;
    }

    /**
     * Returns why it failed.
     *
     * @return Atlas's words, or the provider's; empty where Atlas gave none
     */
    public Optional<String> errorMessage() {
        return Optional.ofNullable(errorMessage);
    }
}
