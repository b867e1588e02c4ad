package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class CompareGenerationsCommandTest {
    @AutoClose
    private final TypedCommands cli = new TypedCommands();

    private final String id = cli.id("services create --provider AWS --region us-east-1 --wait");

    @Test
    void nothingIsDifferent() {
        assertThat(cli.json("generations compare v1.0 v2")).isEmpty();
    }

    @Test
    void whatIsDifferentIsListedAndToldByTheExitCode() {
        cli.simulator
                .faults()
                .add(Fault.respond(FaultResponse.status(200).body("application/json", "[]"))
                        .onOperation("listEndpointServices"));

        CliRun run = cli.run("generations compare v1.0 v2");

        assertThat(run.exitCode()).isEqualTo(4);
        assertThat(run.outLines().get(0)).matches("RESOURCE +ID +ATTRIBUTE +FIRST +SECOND");
        assertThat(run.out()).contains("private endpoint service", id);
        assertThat(run.err()).isEmpty();
    }
}
