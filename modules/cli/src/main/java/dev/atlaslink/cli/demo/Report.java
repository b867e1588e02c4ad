package dev.atlaslink.cli.demo;

/** Shows the results of the steps. */
public interface Report extends AutoCloseable {
    /** Takes the result of a step that has just ended, well or not. */
    void add(StepResult result);

    /** Shows what is not shown yet. */
    @Override
    void close();
}
