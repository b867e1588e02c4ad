package dev.atlaslink.simulator.internal.error;

import dev.atlaslink.simulator.internal.http.Response;
import dev.atlaslink.simulator.internal.wording.Wording;

/** Ends a request early with a response that explains the refusal. */
public abstract class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    protected RefusedException(String message) {
        // Refusals are ordinary responses: a stack trace would only cost time.
        super(message, null, false, false);
    }

    /**
     * Says what exactly was wrong, to whoever looks into the journal; the response itself tells as little as Atlas's.
     */
    public abstract String why();

    /** Makes the response; whitespace for readers only if the caller asked for it. */
    public final Response response(boolean pretty) {
        return render(pretty).refusedBecause(Wording.escaped(why()));
    }

    protected abstract Response render(boolean pretty);
}
