package dev.atlaslink.client.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.api.v2.PrivateEndpointServicesApi;
import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.CallOptions;
import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.event.Attempt;
import dev.atlaslink.client.event.Call;
import dev.atlaslink.client.internal.http.Said;
import dev.atlaslink.client.internal.http.ScriptedServer;
import dev.atlaslink.client.internal.operation.PollTarget;
import dev.atlaslink.client.internal.operation.StatusSets;
import dev.atlaslink.client.internal.settings.Settings;
import dev.atlaslink.client.internal.settings.TestSettings;
import dev.atlaslink.client.limit.PermitSource;
import dev.atlaslink.client.transport.TransportRequest;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The way of all requests, and other ways through the same connections. */
final class PipelineTest {
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";

    private final RecordedAtlas atlas = new RecordedAtlas();
    private final List<Long> calls = new ArrayList<>();
    private final List<Attempt> attempts = new ArrayList<>();
    private final AtlasObserver observer = new AtlasObserver() {
        @Override
        public void callStarted(Call call) {
            calls.add(call.id());
        }

        @Override
        public void attemptEnded(Attempt attempt) {
            attempts.add(attempt);
        }
    };
    private final ManualClock clock = new ManualClock();
    private final Settings settings = TestSettings.of(clock, clock, observer, PermitSource.UNLIMITED);

    @AutoClose
    private final Pipeline pipeline = Pipeline.create(TestSettings.over(settings, atlas));

    @Test
    void interfaceIsImplementedOnTheTransportThatTheUserGave() {
        assertThat(call(pipeline)).isTrue();

        assertThat(atlas.paths()).allMatch(path -> path.startsWith("/api/atlas/v2/groups/" + PROJECT));
        assertThat(pipeline.api(PrivateEndpointServicesApi.class))
                .isSameAs(pipeline.api(PrivateEndpointServicesApi.class));
    }

    @Test
    void observerIsToldOfCallsAndOfRequests() {
        call(pipeline);

        assertThat(calls).hasSize(1);
        assertThat(attempts)
                .extracting(attempt -> attempt.status().orElseThrow())
                .containsExactly(401, 200);
    }

    @Test
    void otherWayHasItsHeadersAndListenersAndThisOneHasNot() {
        List<Integer> heard = new ArrayList<>();
        Pipeline other = pipeline.with(
                options -> options.header("X-One", "1").onResponse(response -> heard.add(response.status())));

        call(other);
        call(pipeline);

        assertThat(atlas.requests())
                .extracting(PipelineTest::one)
                .containsExactly(List.of("1"), List.of("1"), List.of());
        assertThat(heard).containsExactly(200);
    }

    @Test
    void otherWayGoesOnWithTheSameAuthenticationAndCountsOn() {
        call(pipeline);
        call(pipeline.with(options -> options.maxAttempts(2)));

        assertThat(atlas.authorizations()).hasSize(3).filteredOn("none"::equals).hasSize(1);
        assertThat(calls).containsExactly(calls.get(0), calls.get(0) + 1);
    }

    @Test
    void otherWayBeginsWithTheOptionsOfThisOne() {
        Pipeline other = pipeline.with(options -> options.maxAttempts(2));

        assertThat(other.settings().maxAttempts()).isEqualTo(2);
        assertThat(pipeline.settings().maxAttempts()).isEqualTo(4);
        assertThat(other.with(options -> options.header("X-One", "1"))
                        .settings()
                        .maxAttempts())
                .isEqualTo(2);
    }

    @Test
    void waitsAreSharedWhereNothingIsDifferent() {
        Pipeline same = pipeline.with(options -> options);
        Pipeline other = pipeline.with(options -> options.maxAttempts(2));

        assertThat(same.operations().key("thing"))
                .isEqualTo(pipeline.operations().key("thing"));
        assertThat(other.operations().key("thing"))
                .isNotEqualTo(pipeline.operations().key("thing"));
    }

    @Test
    void regionThatIsNotKnownIsNewsOnceOnAllWays() {
        assertThat(pipeline.with(options -> options.maxAttempts(2)).unknownRegions())
                .isNotNull()
                .isSameAs(pipeline.unknownRegions());
    }

    @Test
    void wayWithoutAChangeIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pipeline.with(null))
                .withMessage("change is null; allowed is what shall be different");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pipeline.with(options -> null))
                .withMessage("options is null; allowed is what shall be different");
    }

    @Test
    void otherWayCanBeClosedWithoutClosingThisOne() {
        pipeline.with(options -> CallOptions.NONE).close();

        assertThat(call(pipeline)).isTrue();
    }

    @Test
    void closedPipelineSendsNothingOnAnyWay() {
        Pipeline other = pipeline.with(options -> options.maxAttempts(2));
        pipeline.close();
        pipeline.close();

        for (Pipeline way : List.of(pipeline, other)) {
            assertThatThrownBy(() -> call(way))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("this AtlasClient is closed");
        }
        assertThat(atlas.requests()).isEmpty();
    }

    @Test
    void closedPipelineWaitsForNothing() {
        PollTarget<String> target = new PollTarget<>(
                "key",
                "the thing",
                "1",
                () -> {
                    throw new AssertionError("nobody looks any more");
                },
                Optional.empty());
        Operation<String> deletion = pipeline.operations().untilGone(target, StatusSets.SERVICE, "1");
        pipeline.close();

        assertThatThrownBy(deletion::await)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("this AtlasClient is closed");
    }

    @Test
    void ownTransportSendsWhereTheUserGaveNoneAndIsClosedWithThePipeline() throws IOException {
        try (ScriptedServer server =
                new ScriptedServer(Said.body(200, "{\"enabled\":true}", "Content-Type: application/json"))) {
            Pipeline own = Pipeline.create(
                    TestSettings.at(URI.create(server.url("")), settings.auth().credentials(), AtlasObserver.NONE));
            assertThat(call(own)).isTrue();
            assertThat(server.received()).hasSize(1);

            own.close();
            server.awaitHangUp();
            assertThatThrownBy(() -> call(own)).hasMessage("this AtlasClient is closed");
        }
    }

    private static boolean call(Pipeline way) {
        return way.api(PrivateEndpointServicesApi.class)
                .getGroupPrivateEndpointRegionalMode(PROJECT)
                .enabled();
    }

    private static List<String> one(TransportRequest request) {
        return request.headers().getOrDefault("X-One", List.of());
    }
}
