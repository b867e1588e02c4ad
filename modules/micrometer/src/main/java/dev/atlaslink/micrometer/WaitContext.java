package dev.atlaslink.micrometer;

import dev.atlaslink.client.event.ResourceWait;
import dev.atlaslink.client.event.ResourceWaitResult;
import io.micrometer.observation.Observation;
import java.util.Optional;

/** What is known of a wait while it is observed. */
public final class WaitContext extends Observation.Context {
    private final ResourceWait resourceWait;
    private volatile Optional<ResourceWaitResult> result = Optional.empty();

    WaitContext(ResourceWait resourceWait) {
        this.resourceWait = resourceWait;
    }

    /**
     * Returns the wait.
     *
     * @return never {@code null}
     */
    public ResourceWait resourceWait() {
        return resourceWait;
    }

    /**
     * Returns how the wait ended.
     *
     * @return empty until then
     */
    public Optional<ResourceWaitResult> result() {
        return result;
    }

    void ended(ResourceWaitResult how) {
        result = Optional.of(how);
    }
}
