package dev.atlaslink.simulator.internal.state;

import dev.atlaslink.simulator.settings.Progression;
import java.time.Instant;
import java.util.List;

/**
 * Tells the state of one resource at any time.
 *
 * <p>A resource follows one course at a time. Whatever happens to it, from a delete to a failure, sets it on another.
 *
 * @param lifecycle the courses it may be set on
 * @param progression what moves it
 * @param course the one it follows now
 * @param provisioned whether the cloud had made it when that course began
 * @param deleteRequested whether a delete was ever asked for
 */
public record Progress(
        Lifecycle lifecycle, Progression progression, Course course, boolean provisioned, boolean deleteRequested) {

    static Progress begin(Lifecycle lifecycle, List<Stage> creation, Progression progression, Instant now) {
        return new Progress(lifecycle, progression, new Course(creation, now, progression), false, false);
    }

    /** Begins in the middle of a life, with the first of the given stages. */
    static Progress resume(
            Lifecycle lifecycle, List<Stage> stages, String errorMessage, Progression progression, Instant now) {
        Course course = new Course(stages, now, progression).withError(errorMessage);
        boolean ending = course.stage().status() == Status.DELETING;
        return new Progress(lifecycle, progression, course, ending, ending);
    }

    public Status status(Instant now) {
        return stage(now).status();
    }

    /** Returns what went wrong; null if nothing did. */
    public String errorMessage(Instant now) {
        return stage(now).errorMessage();
    }

    /** Says whether the cloud has made it; a resource that fails or is being deleted keeps what it had by then. */
    public boolean isProvisioned(Instant now) {
        return provisioned || status(now).isProvisioned();
    }

    public boolean isEnding(Instant now) {
        Status status = status(now);
        return status == Status.DELETING || status == Status.DELETED;
    }

    /** Begins the deletion; one that has begun goes on as it was. */
    Progress deleted(Instant now) {
        return isEnding(now)
                ? this
                : new Progress(
                        lifecycle,
                        progression,
                        new Course(lifecycle.deletion(), now, progression),
                        isProvisioned(now),
                        true);
    }

    Progress failed(String errorMessage, Instant now) {
        return on(new Course(List.of(lifecycle.failed(errorMessage)), now, progression), now);
    }

    /**
     * Loses it in the cloud, after which Atlas makes it again.
     *
     * <p>Where resources move at once the states in between move by hand: nobody could see them otherwise.
     */
    Progress recreated(String errorMessage, Instant now) {
        Progression moves = progression == Progression.IMMEDIATE ? Progression.MANUAL : progression;
        Course course = new Course(lifecycle.recreation(), now, moves);
        return on(course.withError(errorMessage), now);
    }

    /** Begins to follow a change nearby, anew if it follows one already; what is not made yet, or ends, goes on as it was. */
    Progress updated(Instant now) {
        return isProvisioned(now) && !isEnding(now) && !lifecycle.update().isEmpty()
                ? on(new Course(lifecycle.update(), now, progression), now)
                : this;
    }

    /** Begins the next stage of its course, which must not be the last. */
    Progress advanced(Instant now) {
        return on(course.at(now).next(now), now);
    }

    boolean isLast(Instant now) {
        return course.at(now).isLast();
    }

    /** Goes as far as it can at once if that is how it moves. */
    Progress settled() {
        return on(course.settled(), course.since());
    }

    /** Says whether nothing is left of the resource. */
    boolean isGone(Instant now) {
        return status(now) == Status.DELETED;
    }

    /** Returns when the present stage began. */
    public Instant since(Instant now) {
        return course.at(now).since();
    }

    private Progress on(Course other, Instant now) {
        return new Progress(lifecycle, progression, other, isProvisioned(now), deleteRequested);
    }

    private Stage stage(Instant now) {
        return course.at(now).stage();
    }
}
