package dev.atlaslink.client.error;

import dev.atlaslink.client.internal.wording.Required;
import java.time.Duration;
import java.util.Optional;

/**
 * Reports that a resource was not ready within the time allowed. It still exists and may become ready, unless
 * {@link #isDeleted()}.
 */
public final class WaitTimeoutException extends AtlasException {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final String lastStatus;
    private final Duration elapsed;
    private final int polls;
    private final String what;
    private final transient Object resource;
    private final Removal removal;

    /**
     * Creates an exception without the resource.
     *
     * @param what is being waited for
     * @param id of the resource
     * @param lastStatus of the last response
     * @param elapsed time waited
     * @param polls polls made while waiting
     */
    public WaitTimeoutException(String what, String id, String lastStatus, Duration elapsed, int polls) {
        this(what, id, lastStatus, elapsed, polls, null);
    }

    /**
     * Creates an exception.
     *
     * @param what is being waited for
     * @param id of the resource
     * @param lastStatus of the last response
     * @param elapsed time waited
     * @param polls polls made while waiting
     * @param resource as it was last seen
     */
    public WaitTimeoutException(
            String what, String id, String lastStatus, Duration elapsed, int polls, Object resource) {
        this(what, id, lastStatus, elapsed, polls, resource, Removal.NONE);
    }

    private WaitTimeoutException(
            String what, String id, String lastStatus, Duration elapsed, int polls, Object resource, Removal removal) {
        super(
                what + " " + id + " is still " + lastStatus + " after " + elapsed.toSeconds() + " s (polls: " + polls
                        + ")" + removal.text(),
                null);
        this.what = what;
        this.id = id;
        this.lastStatus = lastStatus;
        this.elapsed = elapsed;
        this.polls = polls;
        this.resource = resource;
        this.removal = removal;
    }

    /**
     * Returns the resource as it was last seen.
     *
     * @param type of what was waited for, such as {@code PrivateEndpointService}
     * @param <T> the type
     * @return empty if it is of another type, such as the id that a deletion yields, or this exception was serialized
     */
    public <T> Optional<T> resource(Class<T> type) {
        return Optional.ofNullable(resource)
                .filter(Required.notNull("type", type, "the type of a resource")::isInstance)
                .map(type::cast);
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
     * Returns the status of the last response.
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
     * Returns how many polls were made while waiting.
     *
     * @return zero or more
     */
    public int polls() {
        return polls;
    }

    /**
     * Tells whether the resource was deleted because it did not become ready; see
     * {@link dev.atlaslink.client.Operation#deleteIfNotReady(Duration)}.
     *
     * @return {@code true} if Atlas no longer finds it; {@code false} if it was not to be deleted, or
     *     {@link #deletionFailure()} is there
     */
    public boolean isDeleted() {
        return removal.isDone();
    }

    /**
     * Tells why a resource that was to be deleted may still be there, which is a suppressed exception as well.
     *
     * @return such as a {@link ConflictException} if Atlas refuses to delete it, or a {@link WaitTimeoutException} if
     *     it is still DELETING; empty if it is gone, or was not to be deleted
     */
    public Optional<Throwable> deletionFailure() {
        return removal.failure();
    }

    /**
     * Returns the same, for a resource that has been deleted since.
     *
     * @return a new exception
     */
    public WaitTimeoutException deleted() {
        return with(Removal.DONE);
    }

    /**
     * Returns the same, for a resource that was to be deleted since.
     *
     * @param failure why it may still be there
     * @return a new exception
     */
    public WaitTimeoutException notDeleted(Throwable failure) {
        return with(Removal.failed(Required.notNull("failure", failure, "why the deletion failed")));
    }

    private WaitTimeoutException with(Removal outcome) {
        return outcome.moveTo(new WaitTimeoutException(what, id, lastStatus, elapsed, polls, resource, outcome), this);
    }
}
