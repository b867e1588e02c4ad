package dev.atlaslink.micrometer;

import static io.micrometer.observation.tck.ObservationContextAssert.assertThat;
import static io.micrometer.observation.tck.TestObservationRegistryAssert.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.Observation;
import io.micrometer.observation.tck.TestObservationRegistry;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A call is observed once, and each of its requests as a part of it. */
final class CallObservationTest {
    private static final String OPERATION = "getGroupPrivateEndpointRegionalMode";

    @AutoClose
    private final ObservedAtlas atlas = new ObservedAtlas();

    private final TestObservationRegistry registry = TestObservationRegistry.create();
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtlasObserver observer = AtlasObservations.observer(registry, meters);

    @Test
    void retriedCallIsOneCallTwoAttemptsAndOneRetry() {
        AtlasClient client = atlas.warmClient(observer);
        registry.clear();
        atlas.simulator().faults().add(Fault.respond(FaultResponse.status(503)).times(1));

        client.project().regionalMode().isEnabled();

        assertThat(registry)
                .hasNumberOfObservationsWithNameEqualTo("atlaslink.call", 1)
                .hasNumberOfObservationsWithNameEqualTo("http.client.request.duration", 2)
                .hasNumberOfObservationsEqualTo(3);
        assertThat(meters.get("atlaslink.retries")
                        .tag("atlaslink.operation.id", OPERATION)
                        .tag("error.type", "503")
                        .counter()
                        .count())
                .isEqualTo(1);
        assertThat(contexts("http.client.request.duration"))
                .extracting(attempt -> attempt.getParentObservation().getContextView())
                .containsOnly(contexts("atlaslink.call").get(0));
    }

    @Test
    void callIsToldApartByOperationGenerationStatusAndError() {
        atlas.warmClient(observer);

        assertThat(registry)
                .hasObservationWithNameEqualTo("atlaslink.call")
                .that()
                .hasBeenStarted()
                .hasBeenStopped()
                .hasContextualNameEqualTo(OPERATION)
                .hasLowCardinalityKeyValue("atlaslink.operation.id", OPERATION)
                .hasLowCardinalityKeyValue("atlaslink.api.generation", "v2")
                .hasLowCardinalityKeyValue("http.response.status_code", "200")
                .hasLowCardinalityKeyValue("error.type", "none")
                .hasHighCardinalityKeyValue("atlaslink.requests", "2")
                .doesNotHaveError();
    }

    /** A challenge is an attempt, and no failure. */
    @Test
    void attemptHasTheNamesOfOpenTelemetry() {
        atlas.warmClient(observer);

        List<Observation.Context> attempts = contexts("http.client.request.duration");
        assertThat(attempts).hasSize(2);
        String template = "/api/atlas/v2/groups/{groupId}/privateEndpoint/regionalMode";
        assertThat(attempts.get(0))
                .hasContextualNameEqualTo("GET " + template)
                .hasLowCardinalityKeyValue("http.response.status_code", "401")
                .hasLowCardinalityKeyValue("error.type", "401")
                .doesNotHaveHighCardinalityKeyValueWithKey("http.request.resend_count")
                .doesNotHaveError();
        assertThat(attempts.get(1))
                .hasContextualNameEqualTo("GET " + template)
                .hasLowCardinalityKeyValue("http.request.method", "GET")
                .hasLowCardinalityKeyValue("url.template", template)
                .hasLowCardinalityKeyValue(
                        "server.address", atlas.simulator().baseUri().getHost())
                .hasLowCardinalityKeyValue(
                        "server.port",
                        String.valueOf(atlas.simulator().baseUri().getPort()))
                .hasLowCardinalityKeyValue("http.response.status_code", "200")
                .hasLowCardinalityKeyValue("error.type", "none")
                .hasLowCardinalityKeyValue("atlaslink.operation.id", OPERATION)
                .hasLowCardinalityKeyValue("atlaslink.api.generation", "v2")
                .hasLowCardinalityKeyValue("atlaslink.resource.date", "2023-01-01")
                .hasHighCardinalityKeyValue("http.request.resend_count", "1")
                .doesNotHaveError();
    }

    @Test
    void refusedCallIsAnErrorByItsClassAndItsAttemptByItsStatus() {
        AtlasClient client = atlas.warmClient(observer);
        registry.clear();

        assertThatThrownBy(() -> client.project()
                        .privateEndpointServices()
                        .get(CloudProvider.AWS, EndpointServiceId.of("64a1f3c2b7e09d5a1c8f4e20")))
                .isInstanceOf(NotFoundException.class);

        assertThat(contexts("atlaslink.call").get(0))
                .hasLowCardinalityKeyValue("http.response.status_code", "404")
                .hasLowCardinalityKeyValue("error.type", NotFoundException.class.getName())
                .assertThatError()
                .isInstanceOf(NotFoundException.class);
        assertThat(contexts("http.client.request.duration").get(0))
                .hasLowCardinalityKeyValue("error.type", "404")
                .assertThatError()
                .hasMessage("status 404");
    }

    @Test
    void callWithoutAResponseHasNoStatusAndTheClassOfTheFailure() {
        AtlasClient client = atlas.warmClient(observer);
        registry.clear();
        atlas.simulator().faults().add(Fault.dropBeforeWork());

        assertThatThrownBy(() -> client.project().regionalMode().isEnabled()).isInstanceOf(TransportException.class);

        assertThat(contexts("atlaslink.call").get(0))
                .hasLowCardinalityKeyValue("http.response.status_code", "none")
                .hasLowCardinalityKeyValue("error.type", TransportException.class.getName());
        // Between them are challenges, since a nonce that was sent without a response is not used again.
        List<Observation.Context> attempts = contexts("http.client.request.duration").stream()
                .filter(attempt -> attempt.getError() != null)
                .toList();
        assertThat(attempts)
                .hasSize(4)
                .allSatisfy(
                        attempt -> assertThat(attempt).hasLowCardinalityKeyValue("http.response.status_code", "none"));
        String reason = attempts.get(0).getLowCardinalityKeyValue("error.type").getValue();
        assertThat(reason).startsWith("org.apache.hc.");
        assertThat(meters.get("atlaslink.retries")
                        .tag("error.type", reason)
                        .counter()
                        .count())
                .isEqualTo(3);
    }

    /** What happens on this thread later is no part of a call that has ended. */
    @Test
    void nothingIsCurrentAfterACall() {
        atlas.warmClient(observer);

        assertThat(registry.getCurrentObservation()).isNull();
    }

    private List<Observation.Context> contexts(String name) {
        return Contexts.of(registry, name);
    }
}
