package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThatNoException;

import org.junit.jupiter.api.Test;

/** The launcher has the JVM remember what this takes in. A command that no longer ran would make every start slower, unseen. */
final class TrainingRunTest {
    @Test
    void whatPeopleRunMostRuns() {
        assertThatNoException().isThrownBy(() -> TrainingRun.main(new String[0]));
    }
}
