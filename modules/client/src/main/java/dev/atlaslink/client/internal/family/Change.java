package dev.atlaslink.client.internal.family;

import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.internal.http.Proof;
import java.util.function.Supplier;

/** Makes changes of which Atlas's response proves more than it holds. */
public final class Change {
    private Change() {}

    /**
     * Makes a change that needs no response but the proof of it.
     *
     * @param change to make
     */
    public static void make(Runnable change) {
        try {
            change.run();
        } catch (AtlasException e) {
            throwUnlessDone(e);
        }
    }

    /**
     * Makes a change, and looks at what it made if the response does not show it.
     *
     * @param change to make
     * @param look at what it made
     * @param <T> what is changed
     * @return what it is now
     */
    public static <T> T makeAndShow(Supplier<T> change, Supplier<T> look) {
        try {
            return change.get();
        } catch (AtlasException e) {
            throwUnlessDone(e);
            return look.get();
        }
    }

    private static void throwUnlessDone(AtlasException failure) {
        if (Proof.ofFailure(failure) != Proof.ACTED) {
            throw failure;
        }
    }
}
