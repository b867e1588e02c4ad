package dev.atlaslink.micrometer;

import dev.atlaslink.client.event.ResourceWaitResult;
import io.micrometer.observation.Observation;
import org.jspecify.annotations.Nullable;

/**
 * The observation of a wait, which starts on one thread, is the current one of others while they poll for it, and may end
 * on a third before the poll does: it stops when both have ended.
 */
final class OpenWait {
    private final WaitContext context;
    private final Observation observation;
    private Observation.@Nullable Scope poll;
    private boolean ended;

    OpenWait(WaitContext context, Observation observation) {
        this.context = context;
        this.observation = observation;
        observation.start();
    }

    synchronized void pollStarted() {
        if (!ended) {
            poll = observation.openScope();
        }
    }

    /** Tells whether the observation has stopped. */
    synchronized boolean pollEnded() {
        if (poll != null) {
            poll.close();
            poll = null;
            stopIfOver();
        }
        return isOver();
    }

    /** Tells whether the observation has stopped. */
    synchronized boolean ended(ResourceWaitResult result) {
        ended = true;
        context.ended(result);
        result.failure().ifPresent(observation::error);
        stopIfOver();
        return isOver();
    }

    private void stopIfOver() {
        if (isOver()) {
            observation.stop();
        }
    }

    private boolean isOver() {
        return ended && poll == null;
    }
}
