package dev.atlaslink.client.internal.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.UnexpectedResponseException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A change that Atlas has made is made, even where its response cannot be read. */
final class ChangeTest {
    private final AtlasException made =
            new UnexpectedResponseException("cut short", OptionalInt.of(200), true, Optional.empty(), null);
    private final AtlasException unknown = new UnexpectedResponseException("a page", OptionalInt.of(200), null);
    private final AtomicInteger looks = new AtomicInteger();

    @Test
    void proofIsEnough() {
        AtomicInteger changes = new AtomicInteger();
        Change.make(changes::incrementAndGet);
        assertThat(changes).hasValue(1);
        Change.make(() -> {
            throw made;
        });
    }

    @Test
    void withoutProofTheFailureIsToldAsItIs() {
        assertThatThrownBy(() -> Change.make(() -> {
                    throw unknown;
                }))
                .isSameAs(unknown);
        assertThatThrownBy(() -> Change.makeAndShow(
                        () -> {
                            throw unknown;
                        },
                        looks::incrementAndGet))
                .isSameAs(unknown);
        assertThat(looks).hasValue(0);
    }

    @Test
    void whatTheResponseShowsIsNotLookedAt() {
        assertThat(Change.makeAndShow(() -> 42, looks::incrementAndGet)).isEqualTo(42);
        assertThat(looks).hasValue(0);
    }

    @Test
    void whatTheResponseDoesNotShowIsLookedAt() {
        assertThat(Change.makeAndShow(
                        () -> {
                            throw made;
                        },
                        looks::incrementAndGet))
                .isEqualTo(1);
    }
}
