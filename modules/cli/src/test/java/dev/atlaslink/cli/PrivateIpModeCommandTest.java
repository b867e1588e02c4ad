package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.AtlasSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PrivateIpModeCommandTest {
    private final AtlasSimulator simulator = AtlasSimulator.builder().start();
    private final CliSurroundings surroundings = CliSurroundings.of(simulator);

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void theModeIsShownAndSwitchedOff() {
        simulator.seed("{\"projects\":[{\"id\":\"" + simulator.projectId() + "\",\"privateIpMode\":true}]}");
        assertThat(run("get").out()).containsPattern("(?m)^enabled +true$");
        assertThat(run("disable").out()).containsPattern("(?m)^enabled +false$");
        assertThat(run("get", "-o", "json").json().path("enabled").asBoolean(true))
                .isFalse();
    }

    private CliRun run(String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "private-ip-mode";
        System.arraycopy(args, 0, all, 1, args.length);
        CliRun run = CliRun.of(surroundings, all);
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }
}
