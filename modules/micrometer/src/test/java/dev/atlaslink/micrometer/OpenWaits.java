package dev.atlaslink.micrometer;

import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;

/**
 * Knows how many observed waits have not stopped. A wait stops when its last poll has ended, which may be a moment after
 * whoever waited goes on. To be added before other handlers: a registry tells them in reverse what has stopped.
 */
final class OpenWaits implements ObservationHandler<WaitContext> {
    private int open;

    /** Returns when all waits that have started have stopped. */
    synchronized void awaitNone() {
        try {
            while (open > 0) {
                wait();
            }
        } catch (InterruptedException e) {
            throw new AssertionError("interrupted while " + open + " waits were open", e);
        }
    }

    @Override
    public synchronized void onStart(WaitContext context) {
        open++;
    }

    @Override
    public synchronized void onStop(WaitContext context) {
        open--;
        notifyAll();
    }

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof WaitContext;
    }
}
