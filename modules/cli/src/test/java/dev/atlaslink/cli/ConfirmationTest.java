package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is deleted by mistake. */
class ConfirmationTest {
    private static final String DELETE = "services delete --provider AWS ";

    @AutoClose
    private final TypedCommands cli = new TypedCommands();

    private final String id = cli.id("services create --provider AWS --region us-east-1 --wait");

    @Test
    void whereNobodyCanBeAskedItHasToBeSaid() {
        CliRun run = cli.run(DELETE + id);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("yes is not set; allowed without a terminal is --yes only");
        assertNothingDeleted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"n\n", "\n", "", "yess\n"})
    void anythingButYesIsNo(String answer) {
        cli.surroundings = cli.surroundings.typing(answer);

        CliRun run = cli.run(DELETE + id);

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).startsWith("Delete service " + id + "? [y/N] ").contains("nothing was deleted");
        assertNothingDeleted();
    }

    @ParameterizedTest
    @ValueSource(strings = {"y\n", "Yes\r\n"})
    void yesDeletes(String answer) {
        cli.surroundings = cli.surroundings.typing(answer);

        assertThat(cli.done(DELETE + id).out()).contains("DELETING");
    }

    private void assertNothingDeleted() {
        assertThat(cli.operations()).noneMatch(operation -> operation.startsWith("delete"));
    }
}
