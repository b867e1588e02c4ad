package dev.atlaslink.benchmarks;

/** Says how long to measure: long enough for figures to state, or only until it is clear that all of it works. */
public enum Effort {
    /** Minutes. */
    FULL,
    /** Seconds. */
    QUICK;

    /** Chooses a number of repetitions. */
    public int of(int full, int quick) {
        return this == FULL ? full : quick;
    }
}
