package dev.atlaslink.client;

import java.time.Duration;

/** Pauses between two attempts or polls. Replace it, together with the clock, to run tests without waiting. */
@FunctionalInterface
public interface Sleeper {
    /**
     * Returns after the time has passed.
     *
     * @param duration zero or more
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    void sleep(Duration duration) throws InterruptedException;
}
