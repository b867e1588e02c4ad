package dev.atlaslink.endtoend.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.event.Attempt;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.transport.jdk.JdkTransport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The Java of the guide to resilience runs in the methods of this class; {@link GuideExamplesTest} compares the text. */
final class ResilienceGuideTest {
    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    @Test
    void observer() {
        List<String> recorded = new ArrayList<>();
        Timer timer = (operationId, status, elapsed) -> recorded.add(operationId + " " + status.orElse(0));

        AtlasObserver metrics = new AtlasObserver() {
            @Override
            public void attemptEnded(Attempt attempt) {
                timer.record(attempt.operationId(), attempt.status(), attempt.elapsed());
            }
        };
        atlas.keep(atlas.builder().credentials(atlas.apiKey()).observer(metrics).build())
                .project()
                .regionalMode()
                .isEnabled();

        assertThat(recorded)
                .containsExactly("getGroupPrivateEndpointRegionalMode 401", "getGroupPrivateEndpointRegionalMode 200");
    }

    @Test
    void transportOfTheJdk() {
        List<Integer> responded = new ArrayList<>();
        AtlasClientBuilder builder = atlas.builder().credentials(atlas.apiKey()).observer(new AtlasObserver() {
            @Override
            public void attemptEnded(Attempt attempt) {
                responded.add(attempt.status().orElse(0));
            }
        });

        try (JdkTransport transport = JdkTransport.create();
                AtlasClient atlas = builder.transport(transport).build()) {
            System.out.println(atlas.project().privateEndpointServices().list().toList());
        }

        assertThat(responded).isNotEmpty().last().isEqualTo(200);
    }

    /** Stands for the metrics of whoever reads the guide. */
    private interface Timer {
        void record(String operationId, OptionalInt status, Duration elapsed);
    }
}
