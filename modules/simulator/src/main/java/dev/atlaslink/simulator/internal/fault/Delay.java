package dev.atlaslink.simulator.internal.fault;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;

/** Lets simulated time pass. */
@FunctionalInterface
public interface Delay {

    /** Returns when the time is over, or sooner if it is released. */
    void pass(Duration time, CountDownLatch released) throws InterruptedException;
}
