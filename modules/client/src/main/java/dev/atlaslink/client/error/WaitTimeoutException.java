package dev.atlaslink.client.error;

import java.time.Duration;

/** Reports that a resource was not ready within the time allowed; it still exists and may become ready. */
public final class WaitTimeoutException extends AtlasException {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final String lastStatus;
    private final Duration elapsed;
    private final int polls;

    /**
     * Creates an exception.
     *
     * @param what is being waited for
     * @param id of the resource
     * @param lastStatus as Atlas last gave it
     * @param elapsed time waited
     * @param polls calls made while waiting
     */
    public WaitTimeoutException(String what, String id, String lastStatus, Duration elapsed, int polls) {
        super(
                what + " " + id + " is still " + lastStatus + " after " + elapsed.toSeconds() + " s (polls: " + polls
                        + ")",
                null);
        this.id = id;
        this.lastStatus = lastStatus;
        this.elapsed = elapsed;
        this.polls = polls;
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
     * Returns the status that Atlas last gave.
     *
     * @return never {@code null}
     */
    public String lastStatus() {
        return lastStatus;
    }

    /**
     * Returns the time waited.
     *
     * @return never {@code null}
     */
    public Duration elapsed() {
        return elapsed;
    }

    /**
     * Returns how many calls were made while waiting.
     *
     * @return zero or more
     */
    public int polls() {
        return polls;
    }
}
