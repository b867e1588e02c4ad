package dev.atlaslink.client.credentials;

import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps access tokens of service accounts, so that several clients can share one. Atlas allows a service account 100
 * live tokens and 50 token requests a minute (Atlas API reference); many short-lived processes soon reach these limits.
 *
 * <p>Whoever can read the store can act as the service account until the token expires. A client reads it only when it
 * needs a token that it does not have. Implementations must be thread-safe.
 *
 * <p>If a method throws {@link java.io.UncheckedIOException}, the client fetches a token of its own and goes on.
 */
public interface TokenStore {
    /**
     * Creates a store in memory.
     *
     * @return a new, empty store
     */
    static TokenStore inMemory() {
        return new InMemoryTokenStore();
    }

    /**
     * Replaces a token while no other client replaces the same one, so that clients that need a token at the same time
     * fetch only one.
     *
     * @param key whose token
     * @param change is given the stored token, if there is one, and returns it if it can still be used, or fetches
     *     another; it may take as long as a call, and its exceptions must be passed on
     * @return what the change returned, stored unless it was stored already
     */
    StoredToken update(TokenKey key, Function<Optional<StoredToken>, StoredToken> change);

    /**
     * Removes a token, unless another has replaced it.
     *
     * @param key whose token
     * @param token the one to remove
     */
    void remove(TokenKey key, StoredToken token);
}
