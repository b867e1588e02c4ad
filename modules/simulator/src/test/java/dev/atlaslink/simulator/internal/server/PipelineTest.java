package dev.atlaslink.simulator.internal.server;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.internal.access.AccessList;
import dev.atlaslink.simulator.internal.auth.Accounts;
import dev.atlaslink.simulator.internal.fault.FaultInjector;
import dev.atlaslink.simulator.internal.http.Headers;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.http.Response;
import dev.atlaslink.simulator.internal.negotiation.VersionCatalogue;
import dev.atlaslink.simulator.internal.quota.Quotas;
import dev.atlaslink.simulator.internal.spec.ApiDescription;
import dev.atlaslink.simulator.internal.state.LastEndpointRule;
import dev.atlaslink.simulator.internal.state.LifecyclePlan;
import dev.atlaslink.simulator.internal.state.Provisioning;
import dev.atlaslink.simulator.internal.state.Store;
import dev.atlaslink.simulator.settings.Progression;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PipelineTest {

    static List<InstantSource> bugs() {
        return List.of(
                () -> {
                    throw new IllegalStateException("a broken clock");
                },
                () -> {
                    throw new StackOverflowError("a clock that asks itself");
                });
    }

    @ParameterizedTest
    @MethodSource("bugs")
    void aBugIsA500InAtlassShapeAndRecordedLikeAnyResponse(InstantSource broken) {
        List<Integer> recorded = new ArrayList<>();
        Pipeline pipeline = new Pipeline(
                ApiDescription.bundled(),
                Map.of(),
                new Accounts(),
                new AccessList(),
                new Store(
                        new Provisioning(LifecyclePlan.recorded(Map.of()), Progression.TIMED),
                        LastEndpointRule.AWS_SERVICES_GO,
                        new Random(1)),
                new Quotas(InstantSource.system(), Set.of()),
                new VersionCatalogue(List.of()),
                new FaultInjector((delay, released) -> {}),
                Set.of(),
                (request, operationId, response) -> recorded.add(response.status()),
                broken);

        Response response = pipeline.handle(
                new ReceivedRequest(InetAddress.getLoopbackAddress(), "GET", "/", Headers.none(), new byte[0]));

        assertThat(response.status()).isEqualTo(500);
        assertThat(new String(response.body(), StandardCharsets.UTF_8))
                .isEqualTo("{\"detail\":\"Unexpected error.\",\"error\":500,\"errorCode\":\"UNEXPECTED_ERROR\","
                        + "\"parameters\":[],\"reason\":\"Internal Server Error\"}");
        assertThat(response.headers().first("Server")).hasValue("mdbws");
        assertThat(recorded).containsExactly(500);
    }
}
