package dev.atlaslink.client.error;

import java.util.Optional;

/** Reports that a resource reached a state from which it will not become ready. */
public final class WaitFailedException extends AtlasException {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final String status;

    /**
     * Creates an exception.
     *
     * @param what was being waited for
     * @param id of the resource
     * @param status that it reached
     * @param errorMessage Atlas's explanation
     */
    public WaitFailedException(String what, String id, String status, Optional<String> errorMessage) {
        super(what + " " + id + " is " + status + ": " + errorMessage.orElse("Atlas gave no reason"), null);
        this.id = id;
        this.status = status;
    }

    /**
     * Returns the id of the resource that was waited for.
     *
     * @return never {@code null}
     */
    public String id() {
        return id;
    }

    /**
     * Returns the status that the resource reached.
     *
     * @return such as {@code FAILED}
     */
    public String status() {
        return status;
    }
}
