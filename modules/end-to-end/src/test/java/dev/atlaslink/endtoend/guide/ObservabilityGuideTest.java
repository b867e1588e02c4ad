package dev.atlaslink.endtoend.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.micrometer.AtlasObservations;
import dev.atlaslink.micrometer.CallContext;
import dev.atlaslink.micrometer.DefaultCallConvention;
import io.micrometer.common.KeyValues;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.observation.DefaultMeterObservationHandler;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The Java of the guide to observability runs in the methods of this class; {@link GuideExamplesTest} compares the text. */
final class ObservabilityGuideTest {
    @AutoClose
    private final SimulatedAtlas simulated = new SimulatedAtlas();

    private final MeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void observerTellsBothRegistries() {
        Map<String, String> environment = simulated.simulator().environment();

        ObservationRegistry observations = ObservationRegistry.create();
        observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));

        AtlasClient atlas = AtlasClient.builder()
                .environment(environment)
                .observer(AtlasObservations.observer(observations, meters))
                .build();

        simulated.keep(atlas).project().regionalMode().isEnabled();
        assertThat(meters.get("atlaslink.call").timer().count()).isEqualTo(1);
        assertThat(meters.get("atlaslink.rate.limit.remaining").gauge().value()).isPositive();
    }

    @Test
    void namesCanBeReplaced() {
        ObservationRegistry observations = ObservationRegistry.create();
        observations.observationConfig().observationHandler(new DefaultMeterObservationHandler(meters));

        AtlasObserver observer = AtlasObservations.builder()
                .observations(observations)
                .meters(meters)
                .callConvention(new DefaultCallConvention() {
                    @Override
                    public KeyValues getLowCardinalityKeyValues(CallContext context) {
                        return super.getLowCardinalityKeyValues(context).and("team", "platform");
                    }
                })
                .traceHeaders(false)
                .build();

        simulated
                .keep(simulated
                        .builder()
                        .credentials(simulated.apiKey())
                        .observer(observer)
                        .build())
                .project()
                .regionalMode()
                .isEnabled();
        assertThat(meters.get("atlaslink.call").tag("team", "platform").timer().count())
                .isEqualTo(1);
    }
}
