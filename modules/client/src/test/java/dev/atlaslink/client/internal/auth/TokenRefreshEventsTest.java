package dev.atlaslink.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.credentials.StoredToken;
import dev.atlaslink.client.credentials.TokenStore;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.event.TokenRefresh;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The observer is told of each fetch of a token, and of nothing that the store has spared. */
final class TokenRefreshEventsTest {
    private final ManualClock clock = new ManualClock();
    private final NumberedTokens oauth = new NumberedTokens();
    private final List<TokenRefresh> events = new ArrayList<>();
    private final TokenEndpoint endpoint =
            new TokenEndpoint(oauth, TokenStore.inMemory(), TokenFixture.KEY, clock, new AtlasObserver() {
                @Override
                public void tokenRefreshed(TokenRefresh refresh) {
                    events.add(refresh);
                }
            });

    @Test
    void fetchedTokenIsToldWithItsEnd() {
        StoredToken token = endpoint.obtain(stored -> false);

        assertThat(token.expiresAt()).isEqualTo(clock.instant().plus(Duration.ofHours(1)));
        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.expiresAt()).contains(token.expiresAt());
            assertThat(event.failure()).isEmpty();
            assertThat(event.elapsed().isNegative()).isFalse();
        });
    }

    @Test
    void failedFetchIsToldWithItsReason() {
        TransportException reason = new TransportException("no response", null);
        oauth.failWith(reason);

        assertThatThrownBy(() -> endpoint.obtain(stored -> false)).isSameAs(reason);

        assertThat(events).singleElement().satisfies(event -> {
            assertThat(event.expiresAt()).isEmpty();
            assertThat(event.failure()).containsSame(reason);
            assertThat(event.elapsed().isNegative()).isFalse();
        });
    }

    @Test
    void storedTokenThatWillDoIsNotFetched() {
        StoredToken token = endpoint.obtain(stored -> false);

        assertThat(endpoint.obtain(token::equals)).isEqualTo(token);

        assertThat(events).hasSize(1);
    }
}
