package dev.atlaslink.micrometer;

import dev.atlaslink.client.event.ResourceWait;
import dev.atlaslink.client.event.ResourceWaitResult;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.ObservationRegistry;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Observes each wait, and lets the calls of its polls be part of it. */
final class WaitObservations {
    private static final ObservationConvention<WaitContext> DEFAULT = new DefaultWaitConvention();

    private final ObservationRegistry registry;
    private final @Nullable ObservationConvention<WaitContext> convention;
    private final Map<ResourceWait, OpenWait> open = Collections.synchronizedMap(new IdentityHashMap<>());

    WaitObservations(ObservationRegistry registry, @Nullable ObservationConvention<WaitContext> convention) {
        this.registry = registry;
        this.convention = convention;
    }

    void started(ResourceWait wait) {
        WaitContext context = new WaitContext(wait);
        open.put(
                wait,
                new OpenWait(context, AtlasObservation.WAIT.observation(convention, DEFAULT, () -> context, registry)));
    }

    void pollStarted(ResourceWait wait) {
        Optional.ofNullable(open.get(wait)).ifPresent(OpenWait::pollStarted);
    }

    void pollEnded(ResourceWait wait) {
        OpenWait waiting = open.get(wait);
        if (waiting != null && waiting.pollEnded()) {
            open.remove(wait);
        }
    }

    void ended(ResourceWaitResult result) {
        OpenWait waiting = open.get(result.resourceWait());
        if (waiting != null && waiting.ended(result)) {
            open.remove(result.resourceWait());
        }
    }
}
