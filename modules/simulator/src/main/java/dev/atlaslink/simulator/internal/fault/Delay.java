package dev.atlaslink.simulator.internal.fault;

import java.time.Duration;

/** Lets simulated time pass. */
@FunctionalInterface
public interface Delay {

    void pass(Duration time) throws InterruptedException;
}
