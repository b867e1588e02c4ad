package dev.atlaslink.benchmarks;

/** Measures one thing. */
public interface Benchmark {

    /** Returns what is measured, as the heading of its table. */
    String title();

    /**
     * Measures it.
     *
     * @return the figures
     * @throws Exception if it cannot be measured, or if what was measured did not work
     */
    Table measure() throws Exception;
}
