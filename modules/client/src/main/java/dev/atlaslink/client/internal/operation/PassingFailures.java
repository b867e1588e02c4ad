package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.error.PermitTimeoutException;
import dev.atlaslink.client.error.RateLimitException;
import dev.atlaslink.client.error.ServerException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.error.UnexpectedResponseException;
import java.util.Set;

/** Knows which failures of a look say nothing about the next: a wait of an hour survives a bad minute. */
final class PassingFailures {
    private static final Set<Class<? extends RuntimeException>> PASSING = Set.of(
            ServerException.class,
            TransportException.class,
            RateLimitException.class,
            PermitTimeoutException.class,
            UnexpectedResponseException.class);

    private PassingFailures() {}

    static boolean contain(RuntimeException failure) {
        return PASSING.contains(failure.getClass());
    }
}
