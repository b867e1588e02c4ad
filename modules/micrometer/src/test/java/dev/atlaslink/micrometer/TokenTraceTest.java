package dev.atlaslink.micrometer;

import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.simulator.Fault;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.sdk.trace.data.SpanData;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A fetch of a token serves all calls that wait for it, so that it is a trace of its own. */
final class TokenTraceTest {
    private static final String READ = "getGroupPrivateEndpointRegionalMode";
    private static final String FETCH = "createAccessToken";
    private static final String FETCH_REQUEST = "POST /api/oauth/token";

    @AutoClose
    private final ObservedAtlas atlas = new ObservedAtlas();

    @AutoClose
    private final Traces traces = new Traces();

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

    @Test
    void refusedTokenIsFetchedAnewInATraceOfItsOwnAndTheCallGoesOnInIts() {
        AtlasClient client = atlas.keep(atlas.builder(AtlasObservations.observer(traces.registry(), meters))
                .credentials(atlas.serviceAccount()));
        client.project().regionalMode().isEnabled();
        traces.forget();
        atlas.simulator().faults().add(Fault.expireToken().times(1));

        traces.during("my job", () -> client.project().regionalMode().isEnabled());

        SpanData call = traces.span(READ);
        SpanData fetch = traces.span(FETCH);
        assertThat(call).hasParent(traces.span("my job"));
        assertThat(fetch).hasNoParent();
        assertThat(fetch.getTraceId()).isNotEqualTo(call.getTraceId());
        assertThat(traces.span(FETCH_REQUEST)).hasParent(fetch);
        List<SpanData> attempts = traces.spans().stream()
                .filter(span -> span.getParentSpanId().equals(call.getSpanId()))
                .toList();
        assertThat(attempts).as("with the refused token, and with the new one").hasSize(2);
        assertThat(meters.get("atlaslink.token.fetch").timer().count()).isEqualTo(2);
        assertThat(meters.find("atlaslink.retries").counter())
                .as("a request with a fresh token is no retry")
                .isNull();
    }
}
