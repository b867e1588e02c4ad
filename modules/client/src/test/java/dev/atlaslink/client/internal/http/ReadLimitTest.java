package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketTimeoutException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What one timeout leaves for each of several reads. */
final class ReadLimitTest {
    private final AtomicLong now = new AtomicLong(Duration.ofDays(1).toNanos());
    private final InputStream nothing = InputStream.nullInputStream();
    private final ReadLimit limit = new ReadLimit(200, now::get);

    @Test
    void readsShareTheTime() throws IOException {
        assertThat(limit.millis()).isEqualTo(200);
        assertThat(limit.forNextRead(nothing)).isEqualTo(200);

        pass(150);
        assertThat(limit.forNextRead(nothing)).isEqualTo(50);
        assertThat(limit.most(10)).isEqualTo(10);

        pass(49);
        assertThat(limit.forNextRead(nothing)).isEqualTo(1);
    }

    @Test
    void oneLastLookIsTakenWhenTimeIsOver() throws IOException {
        pass(200);

        assertThat(limit.forNextRead(nothing)).as("0 would be no limit at all").isEqualTo(1);
        assertThatThrownBy(() -> limit.forNextRead(nothing))
                .isInstanceOf(SocketTimeoutException.class)
                .hasMessage("Read timed out");
    }

    @Test
    void peerThatGoesOnSendingGainsNothing() throws IOException {
        pass(200);
        assertThat(limit.forNextRead(nothing)).isEqualTo(1);
        limit.hasRead(5);

        assertThatThrownBy(() -> limit.forNextRead(nothing)).isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void endOfTheStreamMayBeLookedAtAgain() throws IOException {
        pass(200);
        assertThat(limit.forNextRead(nothing)).isEqualTo(1);
        limit.hasRead(-1);

        assertThat(limit.forNextRead(nothing)).isEqualTo(1);
    }

    @Test
    void whatTheSocketHoldsWhenTimeIsOverMayBeRead() throws IOException {
        InputStream held = new ByteArrayInputStream(new byte[8]);
        pass(300);

        assertThat(limit.forNextRead(held)).isEqualTo(1);
        assertThat(limit.most(100)).isEqualTo(8);
        assertThat(limit.most(5)).isEqualTo(5);
        limit.hasRead(5);
        assertThat(limit.forNextRead(held)).isEqualTo(1);
        assertThat(limit.most(100)).isEqualTo(3);
        limit.hasRead(3);
        assertThat(limit.most(100)).isEqualTo(100);
    }

    @Test
    void timeoutOfZeroIsNone() throws IOException {
        ReadLimit none = new ReadLimit(0, now::get);
        pass(1_000_000);

        assertThat(none.forNextRead(nothing)).isZero();
        assertThat(none.forNextRead(nothing)).isZero();
    }

    private void pass(long millis) {
        now.addAndGet(Duration.ofMillis(millis).toNanos());
    }
}
