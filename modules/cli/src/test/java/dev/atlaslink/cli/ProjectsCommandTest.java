package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.AtlasSimulator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ProjectsCommandTest {
    private static final String ORDERS = "64a1f3c2b7e09d5a1c8f4e20";
    private static final String ORGANIZATION = "66b81bd05f1d0c4e8a7d3c4a";

    private final AtlasSimulator simulator = AtlasSimulator.builder().start();
    private final CliSurroundings surroundings = CliSurroundings.of(simulator);

    @BeforeEach
    void seed() {
        simulator.seed(
                "{\"projects\":[{\"id\":\"" + ORDERS + "\",\"name\":\"orders\",\"orgId\":\"" + ORGANIZATION + "\"}]}");
    }

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void projectsAreListedShownAndFound() {
        assertThat(run(0, "list", "-o", "id").out().lines()).containsExactlyInAnyOrder(ORDERS, simulator.projectId());
        assertThat(run(0, "list", "--org-id", ORGANIZATION).out())
                .containsPattern(ORDERS + " +orders +" + ORGANIZATION + " +0");
        assertThat(run(0, "get", ORDERS, "-o", "json").json().path("name").asText())
                .isEqualTo("orders");
        assertThat(run(0, "find", "--name", "orders", "--org-id", ORGANIZATION, "-o", "id")
                        .out()
                        .strip())
                .isEqualTo(ORDERS);
    }

    @Test
    void whatIsNotThereOrCannotBeIsToldByName() {
        assertThat(run(1, "find", "--name", "nobody").err()).contains("there is no project named nobody");
        assertThat(run(2, "list", "--org-id", "acme").err())
                .contains("organizationId is \"acme\"", "24 lower-case hexadecimal digits");
    }

    private CliRun run(int exitCode, String... args) {
        String[] all = new String[args.length + 1];
        all[0] = "projects";
        System.arraycopy(args, 0, all, 1, args.length);
        CliRun run = CliRun.of(surroundings, all);
        assertThat(run.exitCode()).as(run.err()).isEqualTo(exitCode);
        return run;
    }
}
