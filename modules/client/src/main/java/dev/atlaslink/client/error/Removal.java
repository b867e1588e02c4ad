package dev.atlaslink.client.error;

import java.io.Serializable;
import java.util.Optional;

/** Says what became of a resource that did not become ready. */
final class Removal implements Serializable {
    /** It was left as it is. */
    static final Removal NONE = new Removal(false, null);

    /** It was deleted, and Atlas no longer finds it. */
    static final Removal DONE = new Removal(true, null);

    private static final long serialVersionUID = 1L;

    private final boolean done;
    private final Throwable failure;

    private Removal(boolean done, Throwable failure) {
        this.done = done;
        this.failure = failure;
    }

    /** It was to be deleted, but whether it is gone is not known. */
    static Removal failed(Throwable failure) {
        return new Removal(false, failure);
    }

    boolean isDone() {
        return done;
    }

    Optional<Throwable> failure() {
        return Optional.ofNullable(failure);
    }

    /** Continues the message of the wait. */
    String text() {
        if (done) {
            return "; it has been deleted and is gone";
        }
        return failure == null ? "" : "; its deletion failed: " + reason();
    }

    /** Gives an exception that tells more the trace and the failures of the one that it stands for. */
    <E extends AtlasException> E moveTo(E end, AtlasException first) {
        end.setStackTrace(first.getStackTrace());
        for (Throwable earlier : first.getSuppressed()) {
            end.addSuppressed(earlier);
        }
        failure().ifPresent(end::addSuppressed);
        return end;
    }

    private String reason() {
        return failure instanceof AtlasException ? failure.getMessage() : failure.toString();
    }
}
