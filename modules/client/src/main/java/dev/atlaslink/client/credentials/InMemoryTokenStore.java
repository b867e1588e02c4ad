package dev.atlaslink.client.credentials;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** Shares tokens between the clients of one process. */
final class InMemoryTokenStore implements TokenStore {
    private final Map<TokenKey, StoredToken> tokens = new ConcurrentHashMap<>();

    /** Not the map's own: that would hold a monitor during the fetch, and with it the carrier of a virtual thread. */
    private final Map<TokenKey, ReentrantLock> locks = new ConcurrentHashMap<>();

    @Override
    public StoredToken update(TokenKey key, Function<Optional<StoredToken>, StoredToken> change) {
        ReentrantLock lock = locks.computeIfAbsent(key, unused -> new ReentrantLock());
        lock.lock();
        try {
            StoredToken token = change.apply(Optional.ofNullable(tokens.get(key)));
            tokens.put(key, token);
            return token;
        } finally {
            lock.unlock();
        }
    }

    @Override
    public void remove(TokenKey key, StoredToken token) {
        tokens.remove(key, token);
    }

    /** Shows how many tokens there are, none of them. */
    @Override
    public String toString() {
        return "InMemoryTokenStore of " + tokens.size();
    }
}
