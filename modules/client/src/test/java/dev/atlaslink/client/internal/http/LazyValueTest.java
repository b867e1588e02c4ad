package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

final class LazyValueTest {
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void isMadeWhenItIsAskedForAndOnce() {
        LazyValue<Integer> value = new LazyValue<>(made::incrementAndGet);
        assertThat(made).hasValue(0);

        assertThat(value.get()).isEqualTo(1);
        assertThat(value.get()).isEqualTo(1);
        assertThat(made).hasValue(1);
    }

    @Test
    void isTriedAgainAfterAFailure() {
        LazyValue<Integer> value = new LazyValue<>(() -> {
            if (made.incrementAndGet() == 1) {
                throw new IllegalStateException("not yet");
            }
            return made.get();
        });

        assertThatThrownBy(value::get).hasMessage("not yet");
        assertThat(value.get()).isEqualTo(2);
    }
}
