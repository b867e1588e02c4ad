package dev.atlaslink.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.ProjectId;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The health is what the last call told of Atlas, for a while; only a probe makes one for it. */
final class AtlasHealthTest {
    private static final Instant THEN = Instant.parse("2026-01-01T00:00:00Z");
    private static final String ID = "5f7cac1adf5d6c6306f4b283";

    @AutoClose
    private final AtlasSimulator atlas = AtlasSimulator.builder().start();

    private final LastCall lastCall = new LastCall(at(THEN));

    @AutoClose
    private final AtlasClient client = AtlasClient.builder()
            .baseUrl(atlas.baseUri())
            .projectId(ProjectId.of(atlas.projectId()))
            .credentials(AtlasCredentials.apiKey(
                    atlas.apiKey().publicKey(), atlas.apiKey().privateKey()))
            .observer(lastCall)
            .maxAttempts(1)
            .build();

    @Test
    void unknownBeforeTheFirstCall() {
        assertThat(health(false, THEN).report()).isEqualTo(new HealthReport("UNKNOWN", Map.of()));
        assertThat(atlas.journal().entries()).isEmpty();
    }

    @Test
    void upAfterASuccess() {
        client.project().regionalMode().isEnabled();

        assertThat(health(false, THEN).report())
                .isEqualTo(new HealthReport(
                        "UP", Map.of("operation", "getGroupPrivateEndpointRegionalMode", "at", THEN.toString())));
    }

    /** Atlas is there, whatever it thinks of the request. */
    @Test
    void upAfterARefusal() {
        assertThat(catchThrowable(() ->
                        client.project().privateEndpointServices().get(CloudProvider.AWS, EndpointServiceId.of(ID))))
                .isNotNull();

        assertThat(health(false, THEN).report().status()).isEqualTo("UP");
    }

    @ParameterizedTest
    @ValueSource(ints = {401, 500, 503, 302})
    void downAfterAResponseThatServesNobody(int status) {
        atlas.faults().add(Fault.respond(FaultResponse.status(status)));
        Throwable failure = catchThrowable(() -> client.project().regionalMode().isEnabled());

        HealthReport report = health(false, THEN).report();

        assertThat(report.status()).isEqualTo("DOWN");
        assertThat(report.details())
                .containsEntry("error", failure.getClass().getSimpleName() + ": " + failure.getMessage());
    }

    @Test
    void downWithoutAResponse() {
        atlas.close();
        assertThat(catchThrowable(() -> client.project().regionalMode().isEnabled()))
                .isNotNull();

        assertThat(health(false, THEN).report().status()).isEqualTo("DOWN");
    }

    @Test
    void upAgainAfterTheNextSuccess() {
        atlas.faults().add(Fault.respond(FaultResponse.status(500)).times(1));
        assertThat(catchThrowable(() -> client.project().regionalMode().isEnabled()))
                .isNotNull();

        client.project().regionalMode().isEnabled();

        assertThat(health(false, THEN).report().status()).isEqualTo("UP");
    }

    /** Else an application that gets no more requests, as it is down, would never learn better. */
    @Test
    void unknownWhenTheLastCallIsOld() {
        client.project().regionalMode().isEnabled();

        assertThat(health(false, THEN.plus(Duration.ofMinutes(5))).report().status())
                .isEqualTo("UP");
        assertThat(health(false, THEN.plus(Duration.ofMinutes(5)).plusMillis(1)).report())
                .isEqualTo(new HealthReport(
                        "UNKNOWN", Map.of("operation", "getGroupPrivateEndpointRegionalMode", "at", THEN.toString())));
    }

    @Test
    void probeAsksAtlasOnce() {
        assertThat(health(true, THEN).report().status()).isEqualTo("UP");
        assertThat(atlas.journal().entries())
                .hasSize(2)
                .last()
                .satisfies(entry -> assertThat(entry.target()).contains("privateEndpoint"));

        atlas.faults().add(Fault.respond(FaultResponse.status(503)));

        assertThat(health(true, THEN).report().status()).isEqualTo("DOWN");
        assertThat(atlas.journal().entries()).hasSize(3);
    }

    @Test
    void probeIsSeenAlsoWhereTheClientTellsNobodyOfItsCalls() {
        try (AtlasClient silent = AtlasClient.builder()
                .environment(atlas.environment())
                .maxAttempts(1)
                .build()) {
            AtlasHealth health = new AtlasHealth(silent, lastCall, properties(true), at(THEN));

            assertThat(health.report())
                    .isEqualTo(new HealthReport("UP", Map.of("operation", "probe", "at", THEN.toString())));
            atlas.faults().add(Fault.respond(FaultResponse.status(503)));
            assertThat(health.report().status()).isEqualTo("DOWN");
        }
    }

    @Test
    void probeNeedsAProject() {
        try (AtlasClient without = AtlasClient.builder()
                .credentials(AtlasCredentials.bearer("token"))
                .build()) {
            assertThatThrownBy(() -> new AtlasHealth(without, lastCall, properties(true), at(THEN)))
                    .hasMessage("management.health.atlaslink.probe is true, but there is no default project to ask for;"
                            + " set atlaslink.project-id");
        }
    }

    private AtlasHealth health(boolean probe, Instant now) {
        return new AtlasHealth(client, lastCall, properties(probe), at(now));
    }

    private static AtlasHealthProperties properties(boolean probe) {
        return new AtlasHealthProperties(probe, Duration.ofMinutes(5));
    }

    private static Clock at(Instant now) {
        return Clock.fixed(now, ZoneOffset.UTC);
    }
}
