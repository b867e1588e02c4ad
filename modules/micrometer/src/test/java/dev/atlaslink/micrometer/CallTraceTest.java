package dev.atlaslink.micrometer;

import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.error.ServerException;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import dev.atlaslink.simulator.JournalEntry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What OpenTelemetry's SDK makes of calls: one trace, from the user's own work down to each request. */
final class CallTraceTest {
    private static final String OPERATION = "getGroupPrivateEndpointRegionalMode";
    private static final String REQUEST = "GET /api/atlas/v2/groups/{groupId}/privateEndpoint/regionalMode";

    @AutoClose
    private final ObservedAtlas atlas = new ObservedAtlas();

    @AutoClose
    private final Traces traces = new Traces();

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtlasObserver observer = AtlasObservations.observer(traces.registry(), meters);

    @Test
    void retriedCallIsOneTraceOfWorkCallAndTwoAttempts() {
        AtlasClient client = atlas.warmClient(observer);
        traces.forget();
        atlas.simulator().faults().add(Fault.respond(FaultResponse.status(503)).times(1));

        traces.during("my job", () -> client.project().regionalMode().isEnabled());

        SpanData job = traces.span("my job");
        SpanData call = traces.span(OPERATION);
        List<SpanData> attempts = traces.spans(REQUEST);
        assertThat(traces.spans()).hasSize(4);
        assertThat(call).hasParent(job).hasKind(SpanKind.INTERNAL).hasStatus(StatusData.ok());
        assertThat(attempts)
                .hasSize(2)
                .allSatisfy(attempt -> assertThat(attempt).hasParent(call).hasKind(SpanKind.CLIENT));
        assertThat(attempts.get(0).getStatus().getStatusCode())
                .isEqualTo(StatusData.error().getStatusCode());
        assertThat(attempts.get(0).getAttributes().get(stringKey("error.type"))).isEqualTo("503");
        assertThat(attempts.get(1)).hasStatus(StatusData.unset());
        assertThat(attempts.get(1).getAttributes().get(stringKey("http.request.resend_count")))
                .isEqualTo("1");
        assertThat(meters.get("atlaslink.retries").counter().count()).isEqualTo(1);
    }

    /** So that what stands between the client and Atlas can go on with the trace. */
    @Test
    void eachRequestCarriesTheContextOfItsOwnSpan() {
        AtlasClient client = atlas.warmClient(observer);
        traces.forget();
        atlas.simulator().faults().add(Fault.respond(FaultResponse.status(503)).times(1));

        client.project().regionalMode().isEnabled();

        assertThat(atlas.journal().stream().map(CallTraceTest::traceparent))
                .isEqualTo(traces.spans(REQUEST).stream()
                        .map(span -> "00-" + span.getTraceId() + "-" + span.getSpanId())
                        .toList());
    }

    @Test
    void traceHeadersCanBeKeptFromAtlas() {
        atlas.warmClient(AtlasObservations.builder()
                        .observations(traces.registry())
                        .traceHeaders(false)
                        .build())
                .project()
                .regionalMode()
                .isEnabled();

        assertThat(atlas.journal())
                .hasSize(1)
                .allSatisfy(entry -> assertThat(entry.header("traceparent")).isEmpty());
        assertThat(traces.spans(REQUEST)).isNotEmpty();
    }

    @Test
    void callThatFailsIsAnErrorWithTheExceptionThatIsThrown() {
        AtlasClient client = atlas.keep(atlas.builder(observer).maxAttempts(1));
        atlas.simulator().faults().add(Fault.respond(FaultResponse.status(500)));

        assertThatThrownBy(() -> client.project().regionalMode().isEnabled()).isInstanceOf(ServerException.class);

        SpanData call = traces.span(OPERATION);
        assertThat(call.getStatus().getStatusCode())
                .isEqualTo(StatusData.error().getStatusCode());
        assertThat(call.getAttributes().get(stringKey("error.type"))).isEqualTo(ServerException.class.getName());
        assertThat(call.getEvents()).hasSize(1);
        assertThat(call.getEvents().get(0).getAttributes().get(stringKey("exception.type")))
                .isEqualTo(ServerException.class.getName());
    }

    /** Without the flags, of which OpenTelemetry may add some. */
    private static String traceparent(JournalEntry entry) {
        return entry.header("traceparent").orElse("none").replaceFirst("-[0-9a-f]{2}$", "");
    }
}
