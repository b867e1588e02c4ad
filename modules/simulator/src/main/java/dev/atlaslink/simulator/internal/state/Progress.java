package dev.atlaslink.simulator.internal.state;

import java.time.Duration;
import java.time.Instant;

/**
 * Tells the state of one resource at any time, from when it was created and deleted and nothing else.
 *
 * @param deletedAt when the delete was asked for; null if it was not
 */
public record Progress(Lifecycle lifecycle, Instant createdAt, Instant deletedAt) {

    static Progress begin(Lifecycle lifecycle, Instant now) {
        return new Progress(lifecycle, now, null);
    }

    /** Begins the deletion; one that has begun goes on as it was. */
    Progress deleted(Instant now) {
        return deleteRequested() ? this : new Progress(lifecycle, createdAt, now);
    }

    public Status status(Instant now) {
        return deleteRequested() ? Status.DELETING : lifecycle.statusAfter(age(now));
    }

    public boolean deleteRequested() {
        return deletedAt != null;
    }

    /** Says whether the first state was left; a resource that is being deleted keeps what it had by then. */
    public boolean isProvisioned(Instant now) {
        return lifecycle.statusAfter(age(deleteRequested() ? deletedAt : now)) != lifecycle.firstStatus();
    }

    /** Says whether nothing is left of the resource. */
    boolean isGone(Instant now) {
        return deleteRequested() && !now.isBefore(deletedAt.plus(lifecycle.deletion()));
    }

    private Duration age(Instant now) {
        // Requests read the clock before they wait for their turn, so "now" may be a moment before the creation.
        return now.isBefore(createdAt) ? Duration.ZERO : Duration.between(createdAt, now);
    }
}
