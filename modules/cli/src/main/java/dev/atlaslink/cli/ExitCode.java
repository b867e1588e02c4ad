package dev.atlaslink.cli;

import dev.atlaslink.client.error.ConnectFailedException;
import dev.atlaslink.client.error.UnsupportedInVersionException;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.error.WaitTimeoutException;

/** Lists what the process may exit with. */
final class ExitCode {
    static final int DONE = 0;

    /** Atlas or the network refused, nothing was found, or the demo went wrong. */
    static final int REFUSED = 1;

    /** The input was bad; nothing was sent. */
    static final int BAD_INPUT = 2;

    /** The call was accepted, but the resource failed or was not ready in time, or waits for an endpoint. */
    static final int WAIT_ENDED = 3;

    /** What was compared differs. */
    static final int DIFFERENT = 4;

    /** The doctor found what stands in the way. */
    static final int PROBLEM = 5;

    /** Of a process that Ctrl-C ends, as shells have it. The JVM exits with it by itself. */
    static final int INTERRUPTED = 130;

    private ExitCode() {}

    static int of(Throwable failure) {
        if (failure instanceof ConnectFailedException connect) {
            return of(connect.getCause());
        }
        if (failure instanceof WaitFailedException
                || failure instanceof WaitTimeoutException
                || failure instanceof EndpointMissingException) {
            return WAIT_ENDED;
        }
        boolean nothingSent =
                failure instanceof IllegalArgumentException || failure instanceof UnsupportedInVersionException;
        return nothingSent ? BAD_INPUT : REFUSED;
    }
}
