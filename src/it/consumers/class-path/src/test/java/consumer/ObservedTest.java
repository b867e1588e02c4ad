package consumer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.micrometer.AtlasObservations;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.settings.Progression;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ObservedTest {
    @Test
    void callsAndWaitsAreMeasured() {
        MeterRegistry meters = new SimpleMeterRegistry();
        ObservationRegistry observations = ObservationRegistry.create();
        observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));
        try (AtlasSimulator simulator = AtlasSimulator.builder()
                        .progression(Progression.IMMEDIATE)
                        .start();
                AtlasClient atlas = AtlasClient.builder()
                        .environment(simulator.environment())
                        .observer(AtlasObservations.observer(observations, meters))
                        .build()) {
            atlas.project()
                    .privateEndpointServices()
                    .create(PrivateEndpointServiceRequest.aws("us-east-1"))
                    .await(Duration.ofMinutes(1));

            assertEquals(
                    1,
                    meters.get("atlaslink.call")
                            .tag("atlaslink.operation.id", "createGroupPrivateEndpointEndpointService")
                            .timer()
                            .count());
            assertEquals(1, meters.get("atlaslink.wait.polls").summary().count());
        }
    }
}
