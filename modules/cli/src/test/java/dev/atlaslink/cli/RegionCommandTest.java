package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.SimulatorClock;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A region that Atlas names in words is the same under the name that Google Cloud has for it. */
final class RegionCommandTest {
    @AutoClose
    private final AtlasSimulator simulator = AtlasSimulator.builder()
            .clock(SimulatorClock.virtual(Instant.parse("2026-01-01T00:00:00Z")))
            .start();

    @ParameterizedTest
    @CsvSource({
        "asia-northeast1, NORTHEASTERN_ASIA_PACIFIC",
        "asia-southeast1, SOUTHEASTERN_ASIA_PACIFIC",
        "southamerica-east1, SOUTH_AMERICA_EAST_1",
        "europe-west1, WESTERN_EUROPE"
    })
    void isFoundByEitherName(String providerName, String atlasName) {
        CliRun created = run("services create --provider GCP --region " + providerName + " --wait -o json");
        assertThat(created.exitCode()).as(created.err()).isZero();
        for (String name : new String[] {providerName, atlasName}) {
            CliRun found = run("services find --provider GCP --region " + name + " -o json");
            assertThat(found.exitCode()).as(found.err()).isZero();
            assertThat(found.json().path("id")).isEqualTo(created.json().path("id"));
        }
    }

    private CliRun run(String line) {
        return CliRun.of(CliSurroundings.of(simulator), line.split(" "));
    }
}
