package dev.atlaslink.client.internal.creation;

import dev.atlaslink.client.creation.CreationKey;
import dev.atlaslink.client.creation.CreationLock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A lock that several share, and that writes down what becomes of it, among the calls to Atlas. */
final class WatchedLock implements CreationLock {
    private final List<String> calls;
    private final Set<CreationKey> held = new HashSet<>();
    private final List<CreationKey> keys = new ArrayList<>();
    private final List<Duration> lengths = new ArrayList<>();
    private Runnable onRelease = () -> {};
    private int renewals = Integer.MAX_VALUE;

    WatchedLock(List<String> calls) {
        this.calls = calls;
    }

    /** Somebody else has it. */
    void hold(CreationKey key) {
        held.add(key);
    }

    /** Whoever held it, it is free. */
    void free() {
        held.clear();
    }

    /** It is lost to another process after it was renewed so often. */
    void loseAfter(int number) {
        renewals = number;
    }

    void onRelease(Runnable work) {
        onRelease = work;
    }

    List<CreationKey> keys() {
        return keys;
    }

    List<Duration> lengths() {
        return lengths;
    }

    boolean isHeld() {
        return !held.isEmpty();
    }

    @Override
    public Optional<Lease> tryAcquire(CreationKey key, Duration length) {
        keys.add(key);
        lengths.add(length);
        if (!held.add(key)) {
            calls.add("miss");
            return Optional.empty();
        }
        calls.add("acquire");
        return Optional.of(new Held(key));
    }

    private final class Held implements Lease {
        private final CreationKey key;

        Held(CreationKey key) {
            this.key = key;
        }

        @Override
        public boolean renew(Duration length) {
            calls.add("renew");
            lengths.add(length);
            return renewals-- > 0;
        }

        @Override
        public void release() {
            calls.add("release");
            held.remove(key);
            onRelease.run();
        }
    }
}
