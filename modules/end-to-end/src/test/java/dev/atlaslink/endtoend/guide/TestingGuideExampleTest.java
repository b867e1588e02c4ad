package dev.atlaslink.endtoend.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.Journal;
import dev.atlaslink.simulator.JournalEntry;
import dev.atlaslink.simulator.SimulatorClock;
import dev.atlaslink.simulator.junit.SimulatedAtlas;
import java.time.Duration;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

@SimulatedAtlas
class TestingGuideExampleTest {

    @Test
    void aServiceBecomesAvailable(AtlasSimulator simulator, SimulatorClock clock, Journal journal) {
        try (AtlasClient atlas = AtlasClient.builder()
                .environment(simulator.environment())
                .clock(clock.withZone(ZoneOffset.UTC))
                .sleeper(clock::advance)
                .build()) {
            PrivateEndpointService service = atlas.project()
                    .privateEndpointServices()
                    .create(PrivateEndpointServiceRequest.aws("us-east-1"))
                    .await(Duration.ofMinutes(20));

            assertThat(service.status()).isEqualTo(ResourceStatus.AVAILABLE);
            assertThat(journal.entries()).extracting(JournalEntry::method).contains("POST", "GET");
        }
    }
}
