package dev.atlaslink.micrometer;

import dev.atlaslink.client.event.Attempt;
import dev.atlaslink.client.event.Call;
import io.micrometer.observation.transport.Kind;
import io.micrometer.observation.transport.SenderContext;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What is known of a request on the wire while it is observed; a tracer puts its headers into the carrier. */
public final class AttemptContext extends SenderContext<Map<String, String>> {
    private final Call call;
    private final int number;
    private volatile Optional<Attempt> attempt = Optional.empty();

    AttemptContext(Call call, int number) {
        super((headers, name, value) -> headers.put(name, value), Kind.CLIENT);
        this.call = call;
        this.number = number;
        setCarrier(new HashMap<>());
    }

    /**
     * Returns the call that the request belongs to.
     *
     * @return never {@code null}
     */
    public Call call() {
        return call;
    }

    /**
     * Returns which request of the call it is.
     *
     * @return from 1
     */
    public int number() {
        return number;
    }

    /**
     * Returns what was sent and what came back.
     *
     * @return empty until then
     */
    public Optional<Attempt> attempt() {
        return attempt;
    }

    void ended(Attempt how) {
        attempt = Optional.of(how);
    }
}
