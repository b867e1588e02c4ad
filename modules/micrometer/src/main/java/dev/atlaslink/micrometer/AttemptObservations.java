package dev.atlaslink.micrometer;

import dev.atlaslink.client.event.Attempt;
import dev.atlaslink.client.event.Call;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.ObservationRegistry;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Observes each request on the wire, and hands on what a tracer adds to it. */
final class AttemptObservations {
    private static final int CHALLENGE = 401;

    private static final ObservationConvention<AttemptContext> DEFAULT = new DefaultAttemptConvention();

    private final ObservationRegistry registry;
    private final @Nullable ObservationConvention<AttemptContext> convention;
    private final boolean traceHeaders;

    /** A call makes one request at a time. */
    private final OpenObservations<Call, AttemptContext> open = new OpenObservations<>();

    AttemptObservations(
            ObservationRegistry registry,
            @Nullable ObservationConvention<AttemptContext> convention,
            boolean traceHeaders) {
        this.registry = registry;
        this.convention = convention;
        this.traceHeaders = traceHeaders;
    }

    void started(Call call, int number) {
        AttemptContext context = new AttemptContext(call, number);
        open.start(call, context, AtlasObservation.ATTEMPT.observation(convention, DEFAULT, () -> context, registry));
    }

    Map<String, String> headers(Call call) {
        return traceHeaders ? open.context(call).map(AttemptContext::getCarrier).orElse(Map.of()) : Map.of();
    }

    void ended(Attempt attempt) {
        open.stop(attempt.call(), (context, observation) -> {
            context.ended(attempt);
            attempt.failure().ifPresent(observation::error);
            attempt.status().ifPresent(status -> failIfUnsuccessful(observation, status));
        });
    }

    /** A challenge is no failure; if credentials are refused, the call is one. */
    private static void failIfUnsuccessful(Observation observation, int status) {
        if (KeyValuesOf.isError(status) && status != CHALLENGE) {
            observation.error(new UnsuccessfulStatusException(status));
        }
    }
}
