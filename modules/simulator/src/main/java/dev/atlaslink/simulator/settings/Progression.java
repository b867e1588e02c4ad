package dev.atlaslink.simulator.settings;

/** Says what moves a resource from one state to the next. */
public enum Progression {
    /**
     * The response to a create shows the first state, every later read the last one; what is deleted is gone at once.
     */
    IMMEDIATE,

    /** Time on the simulator's clock, by durations that were recorded where any were; the default. */
    TIMED,

    /** Nothing but the hand of the test. */
    MANUAL
}
