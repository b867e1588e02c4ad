package dev.atlaslink.client.internal.auth;

import static dev.atlaslink.client.internal.auth.TokenFixture.eventually;
import static dev.atlaslink.client.internal.auth.TokenFixture.refuse;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.credentials.StoredToken;
import dev.atlaslink.client.credentials.TokenKey;
import dev.atlaslink.client.credentials.TokenStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What a store gives to the clients that share it, and what it may not cost them. */
class TokenSharingTest {
    private final TokenFixture fixture = new TokenFixture();
    private final NumberedTokens endpoint = fixture.endpoint();

    @Test
    void clientsOfOneStoreShareAToken() {
        TokenStore store = TokenStore.inMemory();
        TokenSource first = fixture.source(store);
        TokenSource second = fixture.source(store);

        assertThat(fixture.token(first)).isEqualTo(fixture.token(second));
        assertThat(endpoint.calls()).isEqualTo(1);

        refuse(first, "token-1");
        assertThat(fixture.token(first)).isEqualTo("token-2");
        refuse(second, "token-1");
        assertThat(fixture.token(second)).isEqualTo("token-2");
        assertThat(endpoint.calls()).isEqualTo(2);
    }

    @Test
    void agingTokenOfTheStoreIsUsedAtOnceAndRenewedAhead() {
        TokenStore store = TokenStore.inMemory();
        fixture.token(fixture.source(store));
        fixture.clock().advance(Duration.ofMinutes(55));
        TokenSource late = fixture.source(store);

        assertThat(fixture.token(late)).isEqualTo("token-1");
        eventually(() -> fixture.token(late).equals("token-2"));
        assertThat(endpoint.calls()).isEqualTo(2);
    }

    @Test
    void storeThatFailsCostsAFetchNotACall() {
        TokenSource broken = fixture.source(new BrokenStore() {
            @Override
            public StoredToken update(TokenKey key, Function<Optional<StoredToken>, StoredToken> change) {
                throw new UncheckedIOException(new IOException("disk full"));
            }
        });

        assertThat(fixture.token(broken)).isEqualTo("token-1");
        assertThat(fixture.token(broken)).isEqualTo("token-1");
    }

    @Test
    void storeThatCannotWriteCostsNothing() {
        TokenSource broken = fixture.source(new BrokenStore() {
            @Override
            public StoredToken update(TokenKey key, Function<Optional<StoredToken>, StoredToken> change) {
                throw new UncheckedIOException(
                        new IOException(change.apply(Optional.empty()).expiresAt() + " not kept"));
            }
        });

        assertThat(fixture.token(broken)).isEqualTo("token-1");
        assertThat(endpoint.calls()).isEqualTo(1);
    }

    /** Keeps nothing, so that there is nothing to remove. */
    private abstract static class BrokenStore implements TokenStore {
        @Override
        public void remove(TokenKey key, StoredToken token) {
            throw new AssertionError("nothing is kept");
        }
    }
}
