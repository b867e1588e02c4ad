package dev.atlaslink.client.internal.call;

import dev.atlaslink.client.Sleeper;
import dev.atlaslink.client.error.InterruptedCallException;
import java.time.Duration;

/** Lets time pass and, where the thread is interrupted meanwhile, says so and keeps it interrupted. */
public final class Pauses {
    private Pauses() {}

    /**
     * Returns after the time has passed.
     *
     * @param sleeper lets time pass
     * @param time zero or more
     * @param interrupted message for an interrupt
     * @throws InterruptedCallException if the thread is interrupted
     */
    public static void pause(Sleeper sleeper, Duration time, String interrupted) {
        try {
            sleeper.sleep(time);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedCallException(interrupted, e);
        }
    }
}
