package dev.atlaslink.client.internal.limit;

import dev.atlaslink.client.limit.Permit;
import dev.atlaslink.client.limit.PermitSource;
import dev.atlaslink.client.limit.RateLimitKey;
import dev.atlaslink.client.limit.RateLimitStatus;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Asks for pauses as told, then lets go; keeps what it is told. */
final class RecordedPermits implements PermitSource {
    private final Deque<Duration> pauses;
    private final List<RateLimitKey> keys = new ArrayList<>();
    private final List<RateLimitStatus> completed = new ArrayList<>();
    private int cancelled;

    RecordedPermits(Duration... pauses) {
        this.pauses = new ArrayDeque<>(List.of(pauses));
    }

    List<RateLimitKey> keys() {
        return keys;
    }

    List<RateLimitStatus> completed() {
        return completed;
    }

    int cancelled() {
        return cancelled;
    }

    /** Returns how many of the pauses have not been asked for. */
    int left() {
        return pauses.size();
    }

    @Override
    public Permit reserve(RateLimitKey key) {
        keys.add(key);
        return new Permit() {
            @Override
            public Duration pause() {
                return pauses.isEmpty() ? Duration.ZERO : pauses.remove();
            }

            @Override
            public void cancel() {
                cancelled++;
            }

            @Override
            public void completed(RateLimitStatus status) {
                completed.add(status);
            }
        };
    }
}
