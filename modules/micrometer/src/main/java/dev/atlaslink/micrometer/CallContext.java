package dev.atlaslink.micrometer;

import dev.atlaslink.client.event.Call;
import dev.atlaslink.client.event.CallResult;
import io.micrometer.observation.Observation;
import java.util.Optional;

/** What is known of a call while it is observed. */
public final class CallContext extends Observation.Context {
    private final Call call;
    private volatile Optional<CallResult> result = Optional.empty();

    CallContext(Call call) {
        this.call = call;
    }

    /**
     * Returns the call.
     *
     * @return never {@code null}
     */
    public Call call() {
        return call;
    }

    /**
     * Returns how the call ended.
     *
     * @return empty until then
     */
    public Optional<CallResult> result() {
        return result;
    }

    void ended(CallResult how) {
        result = Optional.of(how);
    }
}
