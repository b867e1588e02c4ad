package dev.atlaslink.simulator.internal.state;

import dev.atlaslink.simulator.internal.wording.Wording;
import java.time.Instant;
import java.util.Set;

/**
 * Lets something happen to a resource that no request asks for.
 *
 * <p>An event that a kind of resource can never meet is an {@link IllegalArgumentException}, one that does not fit its
 * present state an {@link IllegalStateException}.
 */
@FunctionalInterface
public interface Event {

    /** Says what becomes of the resource. */
    Progress happen(StoredResource resource, Instant now);

    /** Begins the next state, whether or not its time has come. */
    static Event advance() {
        return (resource, now) -> {
            if (resource.progress().isLast(now)) {
                throw wrongState(resource, now, "in a state that another one follows");
            }
            return resource.progress().advanced(now);
        };
    }

    /** Fails it, in any state; on AWS, endpoints are rejected instead. */
    static Event fail(String errorMessage) {
        return (resource, now) -> {
            if (!resource.progress().lifecycle().isFallible()) {
                throw wrongKind(resource, "failed", "any but clusters");
            }
            return resource.progress().failed(errorMessage, now);
        };
    }

    /** Rejects the connection of an endpoint, in any state. */
    static Event reject() {
        return (resource, now) -> {
            if (!resource.progress().lifecycle().isRejectable()) {
                throw wrongKind(resource, "rejected", "endpoints of AWS");
            }
            return resource.progress().failed(null, now);
        };
    }

    /** Ends the wait for an approval. */
    static Event approve() {
        return (resource, now) -> {
            if (!resource.progress().lifecycle().includes(Status.PENDING_ACCEPTANCE)) {
                throw wrongKind(resource, "approved", "endpoints of AWS and encryption endpoints of AZURE");
            }
            if (resource.progress().status(now) != Status.PENDING_ACCEPTANCE) {
                throw wrongState(resource, now, "that is PENDING_ACCEPTANCE");
            }
            return resource.progress().advanced(now);
        };
    }

    /** Removes it on the side of the cloud. */
    static Event removeInCloud(String errorMessage) {
        return (resource, now) -> {
            if (!resource.progress().lifecycle().recreates()) {
                throw wrongKind(resource, "recreated", "encryption endpoints and backup endpoints");
            }
            Set<Status> allowed = Set.of(Status.PENDING_ACCEPTANCE, Status.ACTIVE);
            if (!allowed.contains(resource.progress().status(now))) {
                throw wrongState(resource, now, "that is PENDING_ACCEPTANCE or ACTIVE");
            }
            return resource.progress().recreated(errorMessage, now);
        };
    }

    private static IllegalArgumentException wrongKind(StoredResource resource, String what, String allowed) {
        return new IllegalArgumentException(
                Wording.described("id", "that of " + resource, "what can be " + what + ", " + allowed));
    }

    private static IllegalStateException wrongState(StoredResource resource, Instant now, String allowed) {
        String is = "that of " + resource + ", which is " + resource.progress().status(now);
        return new IllegalStateException(Wording.described("id", is, "one " + allowed));
    }
}
