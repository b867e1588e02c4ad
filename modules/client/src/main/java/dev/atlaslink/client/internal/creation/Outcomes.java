package dev.atlaslink.client.internal.creation;

import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.PermitTimeoutException;
import dev.atlaslink.client.error.RateLimitException;
import dev.atlaslink.client.error.ServerException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.internal.http.RetryAfter;
import dev.atlaslink.client.internal.http.RetryPolicy;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLPeerUnverifiedException;

/** Says what is known after a call failed. */
final class Outcomes {
    private final RetryPolicy policy = new RetryPolicy();
    private final Clock clock;

    /**
     * @param clock to which a date in a Retry-After is compared
     */
    Outcomes(Clock clock) {
        this.clock = clock;
    }

    /** Tells whether Atlas may have carried out what was asked, although no answer says so. */
    boolean isUnknown(AtlasException failure) {
        if (failure instanceof TransportException) {
            return !(failure.getCause() instanceof IOException cause && neverSent(cause));
        }
        if (failure instanceof ServerException server) {
            Optional<Duration> retryAfter = server.response().headers().getOrDefault("retry-after", List.of()).stream()
                    .findFirst()
                    .flatMap(value -> RetryAfter.parse(value, clock));
            return !policy.turnedAway(server.response().status(), retryAfter);
        }
        // An answer that says yes, in a form that cannot be read.
        return failure instanceof UnexpectedResponseException;
    }

    /** Tells whether the same look may succeed later on. */
    static boolean mayPass(AtlasException failure) {
        return failure instanceof TransportException
                || failure instanceof ServerException
                || failure instanceof RateLimitException
                || failure instanceof PermitTimeoutException
                || failure instanceof UnexpectedResponseException;
    }

    private boolean neverSent(IOException cause) {
        return policy.neverSent(cause)
                || cause instanceof SSLHandshakeException
                || cause instanceof SSLPeerUnverifiedException;
    }
}
