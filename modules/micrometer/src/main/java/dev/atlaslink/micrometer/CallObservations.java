package dev.atlaslink.micrometer;

import dev.atlaslink.client.event.Call;
import dev.atlaslink.client.event.CallResult;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

/** Observes each call, which starts and ends on one thread. */
final class CallObservations {
    private static final ObservationConvention<CallContext> DEFAULT = new DefaultCallConvention();

    private final ObservationRegistry registry;
    private final @Nullable ObservationConvention<CallContext> convention;
    private final OpenObservations<Call, CallContext> open = new OpenObservations<>();

    CallObservations(ObservationRegistry registry, @Nullable ObservationConvention<CallContext> convention) {
        this.registry = registry;
        this.convention = convention;
    }

    void started(Call call) {
        CallContext context = new CallContext(call);
        open.start(call, context, AtlasObservation.CALL.observation(convention, DEFAULT, () -> context, registry));
    }

    void ended(CallResult result) {
        open.stop(result.call(), (context, observation) -> {
            context.ended(result);
            result.failure().ifPresent(observation::error);
        });
    }
}
