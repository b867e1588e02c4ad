package dev.atlaslink.client.error;

import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.Optional;

/** Reports that a resource reached a state from which it will not become ready. It still exists, unless {@link #isDeleted()}. */
public final class WaitFailedException extends AtlasException {
    private static final long serialVersionUID = 1L;

    private final String id;
    private final String status;
    private final String errorMessage;
    private final String what;
    private final transient Object resource;
    private final Removal removal;

    /**
     * Creates an exception without the resource.
     *
     * @param what was being waited for
     * @param id of the resource
     * @param status that it reached
     * @param errorMessage Atlas's explanation
     */
    public WaitFailedException(String what, String id, String status, Optional<String> errorMessage) {
        this(what, id, new ResourceStatus(status), errorMessage, null);
    }

    /**
     * Creates an exception.
     *
     * @param what was being waited for
     * @param id of the resource
     * @param status that it reached
     * @param errorMessage Atlas's explanation
     * @param resource as it was last seen
     */
    public WaitFailedException(
            String what, String id, ResourceStatus status, Optional<String> errorMessage, Object resource) {
        this(what, id, status, errorMessage, resource, Removal.NONE);
    }

    private WaitFailedException(
            String what,
            String id,
            ResourceStatus status,
            Optional<String> errorMessage,
            Object resource,
            Removal removal) {
        super(
                what + " " + id + " is " + status + ": " + errorMessage.orElse("Atlas gave no reason") + removal.text(),
                null);
        this.what = what;
        this.id = id;
        this.status = status.value();
        this.errorMessage = errorMessage.orElse(null);
        this.resource = resource;
        this.removal = removal;
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

    /**
     * Tells why the wait ended.
     *
     * @return what the status means
     */
    public Reason reason() {
        return Reason.of(new ResourceStatus(status));
    }

    /**
     * Returns Atlas's explanation as received; unlike the message of this exception it may have line breaks.
     *
     * @return empty if Atlas gave none
     */
    public Optional<String> errorMessage() {
        return Optional.ofNullable(errorMessage);
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
     * Tells whether the resource was deleted because it did not become ready; see
     * {@link dev.atlaslink.client.Operation#deleteIfNotReady(java.time.Duration)}.
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
    public WaitFailedException deleted() {
        return with(Removal.DONE);
    }

    /**
     * Returns the same, for a resource that was to be deleted since.
     *
     * @param failure why it may still be there
     * @return a new exception
     */
    public WaitFailedException notDeleted(Throwable failure) {
        return with(Removal.failed(Required.notNull("failure", failure, "why the deletion failed")));
    }

    private WaitFailedException with(Removal outcome) {
        return outcome.moveTo(
                new WaitFailedException(what, id, new ResourceStatus(status), errorMessage(), resource, outcome), this);
    }

    /** Says why a resource will not become ready. */
    public enum Reason {
        /** Atlas or the provider could not make it, or could not remove it. */
        FAILED,

        /** The owner of the other side of the connection refused it. */
        REJECTED,

        /** It was removed meanwhile. */
        DELETED,

        /** It has a status that means none of these. */
        OTHER;

        private static Reason of(ResourceStatus status) {
            if (status.equals(ResourceStatus.FAILED)) {
                return FAILED;
            }
            if (status.equals(ResourceStatus.REJECTED)) {
                return REJECTED;
            }
            return status.equals(ResourceStatus.DELETED) ? DELETED : OTHER;
        }
    }
}
