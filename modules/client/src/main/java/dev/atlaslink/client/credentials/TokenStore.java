package dev.atlaslink.client.credentials;

import java.util.Optional;
import java.util.function.Function;

/**
 * Keeps access tokens of service accounts, so that several clients can share one. Atlas allows a service account 100
 * live tokens and 50 token requests a minute (Atlas API reference); many short-lived processes use that up quickly.
 *
 * <p>Whoever can read a store can act as the service account until the token expires. A client reads its store only when
 * it needs a token that it does not have; implementations must be thread-safe.
 *
 * <p>If a method throws {@link java.io.UncheckedIOException}, the client fetches a token for itself and goes on.
 */
public interface TokenStore {
    /**
     * Makes a store that lives as long as this process.
     *
     * @return a new, empty store
     */
    static TokenStore inMemory() {
        return new InMemoryTokenStore();
    }

    /**
     * Replaces a token while nobody else replaces the same one, so that clients that need a token at the same time fetch
     * one only.
     *
     * @param key whose token
     * @param change gets the stored token, if there is one, and returns it if it will do, or else fetches another; it
     *     may take as long as a call does, and what it throws must be passed on
     * @return what the change returned, stored unless it was stored already
     */
    StoredToken update(TokenKey key, Function<Optional<StoredToken>, StoredToken> change);

    /**
     * Removes a token, unless another has taken its place.
     *
     * @param key whose token
     * @param token the one to remove
     */
    void remove(TokenKey key, StoredToken token);
}
