package dev.atlaslink.simulator.internal.seed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.kind.ItemKind;
import dev.atlaslink.simulator.internal.kind.ItemKinds;
import dev.atlaslink.simulator.internal.kind.ProviderSource;
import dev.atlaslink.simulator.internal.kind.SampleKind;
import dev.atlaslink.simulator.internal.state.LifecyclePlan;
import dev.atlaslink.simulator.internal.state.ProjectContent;
import dev.atlaslink.simulator.internal.state.Provisioning;
import dev.atlaslink.simulator.settings.Approval;
import dev.atlaslink.simulator.settings.Progression;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a kind lacks, provider or region, its seeds lack as well, in both directions. */
class ItemSeedTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({"NONE, ''", "BODY, ',\"cloudProvider\":\"AWS\"'"})
    void aSeedIsReadAndWrittenWithoutWhatItsKindLacks(ProviderSource source, String provider) throws IOException {
        ItemKind kind = SampleKind.of(source);
        Provisioning provisioning = new Provisioning(
                LifecyclePlan.recorded(ItemKinds.lifecycles(List.of(kind), Approval.AUTOMATIC)), Progression.TIMED);
        String item =
                "{\"status\":\"AVAILABLE\",\"errorMessage\":null,\"id\":\"one\"" + provider + ",\"comment\":\"mine\"}";
        SeedNode seed = new SeedNode(Json.read(("{\"links\":[" + item + "]}").getBytes(StandardCharsets.UTF_8)), "");

        ProjectContent content =
                new ProjectReader(List.of(kind), new Planting(provisioning, () -> "unused", NOW)).read(seed);

        assertThat(new ProjectWriter(List.of(kind), NOW).write("p", content).path("links"))
                .hasToString("[" + item + "]");
    }
}
