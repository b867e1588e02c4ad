package dev.atlaslink.endtoend.creation;

import dev.atlaslink.client.creation.CreationKey;
import dev.atlaslink.client.creation.CreationLock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** A lock on a shared store of texts whose entries end by themselves, as a database would have them. */
final class LeaseStore implements CreationLock {
    private final Map<String, Entry> entries = new ConcurrentHashMap<>();
    private final InstantSource clock;

    LeaseStore(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public Optional<Lease> tryAcquire(CreationKey key, Duration length) {
        String token = UUID.randomUUID().toString();
        Entry held = entries.compute(
                key.text(), (same, entry) -> entry == null || hasEnded(entry) ? entry(token, length) : entry);
        return held.token().equals(token) ? Optional.of(new OwnLease(key.text(), token)) : Optional.empty();
    }

    Map<String, Entry> entries() {
        return Map.copyOf(entries);
    }

    /** Takes the lock away, as a store does that is emptied or whose lease has ended. */
    void lose() {
        entries.clear();
    }

    private boolean hasEnded(Entry entry) {
        return !clock.instant().isBefore(entry.end());
    }

    private Entry entry(String token, Duration length) {
        return new Entry(token, clock.instant().plus(length));
    }

    record Entry(String token, Instant end) {}

    private final class OwnLease implements Lease {
        private final String key;
        private final String token;

        OwnLease(String key, String token) {
            this.key = key;
            this.token = token;
        }

        @Override
        public boolean renew(Duration length) {
            Entry renewed = entries.computeIfPresent(
                    key, (same, entry) -> entry.token().equals(token) ? entry(token, length) : entry);
            return renewed != null && renewed.token().equals(token);
        }

        @Override
        public void release() {
            entries.computeIfPresent(key, (same, entry) -> entry.token().equals(token) ? null : entry);
        }
    }
}
