package dev.atlaslink.spring;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.error.AtlasApiException;
import dev.atlaslink.client.error.AuthenticationException;
import dev.atlaslink.client.error.CredentialsException;
import dev.atlaslink.client.error.RedirectException;
import dev.atlaslink.client.error.ServerException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.event.CallResult;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Remembers the last call that tells whether Atlas can be reached with these credentials. A refusal by Atlas, such as of what
 * does not exist, is a response as good as any other; a call that was interrupted or never sent tells nothing.
 */
final class LastCall implements AtlasObserver {
    private static final List<Class<? extends RuntimeException>> OUTAGES = List.of(
            TransportException.class,
            CredentialsException.class,
            AuthenticationException.class,
            ServerException.class,
            RedirectException.class,
            UnexpectedResponseException.class);

    private final Clock clock;
    private final AtomicReference<@Nullable Outcome> last = new AtomicReference<>();

    LastCall(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void callEnded(CallResult result) {
        ended(result.call().operationId(), result.failure());
    }

    /** Remembers a call that nobody else told of. */
    void ended(String operationId, Optional<RuntimeException> failure) {
        Optional<RuntimeException> outage =
                failure.filter(thrown -> OUTAGES.stream().anyMatch(kind -> kind.isInstance(thrown)));
        boolean tells = outage.isPresent()
                || failure.map(AtlasApiException.class::isInstance).orElse(true);
        if (tells) {
            last.set(new Outcome(clock.instant(), operationId, outage));
        }
    }

    Optional<Outcome> outcome() {
        return Optional.ofNullable(last.get());
    }

    /**
     * How a call ended.
     *
     * @param at when
     * @param operationId of the specification
     * @param outage why there was no response of use; empty if Atlas responded
     */
    record Outcome(Instant at, String operationId, Optional<RuntimeException> outage) {}
}
