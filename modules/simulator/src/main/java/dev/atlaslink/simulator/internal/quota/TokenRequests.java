package dev.atlaslink.simulator.internal.quota;

import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

/**
 * Limits how often an address and a client may ask for access tokens: 50 times in any minute (reported by users).
 *
 * <p>Only requests whose secret is right come here. Whether Atlas counts the others is unknown; not to count them is the
 * rule of the token buckets too, which a Digest challenge does not touch.
 */
public final class TokenRequests {

    private static final int PER_MINUTE = 50;

    private final InstantSource clock;
    private final Map<Caller, CallWindow> windows = new HashMap<>();

    public TokenRequests(InstantSource clock) {
        this.clock = clock;
    }

    /** Counts a request, or refuses it if it is one too many; a refused one does not count. */
    public synchronized void count(ReceivedRequest request, String clientId) {
        Instant now = clock.instant();
        windows.values().removeIf(window -> window.isEmpty(now));
        Duration wait = windows.computeIfAbsent(
                        new Caller(request.remoteAddress(), clientId), caller -> new CallWindow(PER_MINUTE))
                .count(now);
        if (!wait.isZero()) {
            throw ErrorCode.RATE_LIMITED
                    .with(request.path(), PER_MINUTE, CallWindow.LENGTH.toMinutes())
                    .with("Retry-After", Long.toString(wholeSeconds(wait)));
        }
    }

    private static long wholeSeconds(Duration wait) {
        // Rounded up, so that the wait is over after it.
        return wait.plusSeconds(1).minusNanos(1).toSeconds();
    }

    private record Caller(InetAddress address, String clientId) {}
}
