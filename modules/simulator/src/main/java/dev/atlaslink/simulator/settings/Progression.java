package dev.atlaslink.simulator.settings;

/** Lists what may move a resource from one state to the next. */
public enum Progression {
    /**
     * The response to a creation shows the first state, every later read the last one; what is deleted is gone at once.
     */
    IMMEDIATE,

    /** Time on the simulator's clock, by recorded durations where there are any; the default. */
    TIMED,

    /** Only the test, by {@code simulator.resources().advance(id)}. */
    MANUAL
}
