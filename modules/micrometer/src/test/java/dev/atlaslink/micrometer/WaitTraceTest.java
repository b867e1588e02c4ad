package dev.atlaslink.micrometer;

import static io.opentelemetry.api.common.AttributeKey.stringKey;
import static io.opentelemetry.sdk.testing.assertj.OpenTelemetryAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.data.StatusData;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Waits, and the polls that other threads make for them, belong to the trace of whoever waits. */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
final class WaitTraceTest {
    private static final String WAIT = "wait for private endpoint service";
    private static final String POLL = "getGroupPrivateEndpointEndpointService";
    private static final Duration HOUR = Duration.ofHours(1);

    @AutoClose
    private final ObservedAtlas atlas = new ObservedAtlas();

    @AutoClose
    private final Traces traces = new Traces();

    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final AtlasClient client = atlas.client(AtlasObservations.observer(traces.registry(), meters));

    @Test
    void pollsAreCallsOfTheWaitAndTheWaitIsPartOfTheJob() {
        traces.during("my job", () -> create().await(HOUR));
        traces.awaitWaits();

        assertThatTheWaitIsPartOfTheJob();
        assertThat(traces.span(WAIT)).hasStatus(StatusData.ok());
    }

    /** The thread that asked has gone on long ago. */
    @Test
    void asynchronousWaitKeepsItsParent() {
        Operation<PrivateEndpointService> creation = traces.during("my job", () -> {
            Operation<PrivateEndpointService> created = create();
            created.toFuture(HOUR).join();
            return created;
        });
        traces.awaitWaits();

        assertThat(creation.isDone()).isTrue();
        assertThatTheWaitIsPartOfTheJob();
    }

    @Test
    void waitIsCountedWithItsPollsAndItsResult() {
        create().await(HOUR);
        traces.awaitWaits();

        int polls = traces.spans(POLL).size();
        assertThat(traces.span(WAIT).getAttributes().get(stringKey("atlaslink.wait.polls")))
                .isEqualTo(String.valueOf(polls));
        assertThat(meters.get("atlaslink.wait.polls")
                        .tag("atlaslink.resource.kind", "private endpoint service")
                        .tag("atlaslink.wait.result", "success")
                        .summary()
                        .totalAmount())
                .isEqualTo(polls);
    }

    @Test
    void waitForWhatFailsIsAnError() {
        Operation<PrivateEndpointService> creation = create();
        atlas.simulator().resources().fail(creation.id(), "no capacity");

        assertThatThrownBy(() -> creation.await(HOUR)).isInstanceOf(WaitFailedException.class);
        traces.awaitWaits();

        SpanData wait = traces.span(WAIT);
        assertThat(wait.getStatus().getStatusCode())
                .isEqualTo(StatusData.error().getStatusCode());
        assertThat(wait.getAttributes().get(stringKey("atlaslink.wait.result"))).isEqualTo("failed");
        assertThat(wait.getAttributes().get(stringKey("atlaslink.resource.status")))
                .isEqualTo("FAILED");
        assertThat(wait.getAttributes().get(stringKey("error.type"))).isEqualTo(WaitFailedException.class.getName());
    }

    private void assertThatTheWaitIsPartOfTheJob() {
        SpanData job = traces.span("my job");
        SpanData wait = traces.span(WAIT);
        assertThat(wait).hasParent(job);
        List<SpanData> polls = traces.spans(POLL);
        assertThat(polls).isNotEmpty().allSatisfy(poll -> assertThat(poll).hasParent(wait));
        assertThat(traces.spans())
                .allSatisfy(span -> assertThat(span.getTraceId()).isEqualTo(job.getTraceId()));
    }

    private Operation<PrivateEndpointService> create() {
        return client.project().privateEndpointServices().create(PrivateEndpointServiceRequest.aws("us-east-1"));
    }
}
