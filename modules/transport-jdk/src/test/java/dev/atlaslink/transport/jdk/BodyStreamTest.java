package dev.atlaslink.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.SocketTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** A body is read as it comes, until its deadline, and given up where nobody wants the rest. */
final class BodyStreamTest {
    private final AtomicLong now = new AtomicLong();
    private final List<String> asked = new ArrayList<>();
    private final BodyStream body = new BodyStream(Deadline.in(Duration.ofMinutes(30), now::get));
    private final Subscription subscription = new Subscription() {
        @Override
        public void request(long count) {
            asked.add("part");
        }

        @Override
        public void cancel() {
            asked.add("cancel");
        }
    };

    @Test
    void streamIsThereBeforeTheBodyIs() {
        assertThat(body.getBody()).isCompletedWithValue(body);
    }

    @Test
    void partsAreReadInOrderAndAskedForOneByOne() throws IOException {
        body.onSubscribe(subscription);
        assertThat(asked).containsExactly("part");
        body.onNext(List.of(bytes("ab"), bytes(""), bytes("c")));
        body.onNext(List.of(bytes("d")));
        body.onComplete();

        assertThat((char) body.read()).isEqualTo('a');
        assertThat(new String(body.readNBytes(2), StandardCharsets.UTF_8)).isEqualTo("bc");
        assertThat(asked).containsExactly("part", "part");
        assertThat(body.readAllBytes()).isEqualTo(new byte[] {'d'});
        assertThat(body.read()).isEqualTo(-1);
        assertThat(body.read(new byte[1])).isEqualTo(-1);
    }

    @Test
    void bytesAboveAsciiAreNoEnd() throws IOException {
        body.onSubscribe(subscription);
        body.onNext(List.of(ByteBuffer.wrap(new byte[] {-1})));

        assertThat(body.read()).isEqualTo(255);
    }

    @Test
    void readingNothingWaitsForNothing() throws IOException {
        assertThat(body.read(new byte[4], 2, 0)).isZero();
        assertThatThrownBy(() -> body.read(new byte[4], 2, 3)).isInstanceOf(IndexOutOfBoundsException.class);
    }

    @Test
    void bodyThatIsReadWholeIsNotCancelled() throws IOException {
        body.onSubscribe(subscription);
        body.onComplete();
        assertThat(body.readAllBytes()).isEmpty();
        body.close();

        assertThat(asked).doesNotContain("cancel");
    }

    @Test
    void closingGivesTheRestUpOnce() throws IOException {
        body.onSubscribe(subscription);
        body.close();
        body.close();

        assertThat(asked).containsExactly("part", "cancel");
        assertThat(body.read()).isEqualTo(-1);
    }

    @Test
    void closingBeforeTheBodyComesGivesItUpToo() {
        body.close();
        body.onSubscribe(subscription);

        assertThat(asked).containsExactly("cancel");
    }

    @Test
    void nothingIsReadAfterTheDeadlineEvenIfItHasCome() {
        body.onSubscribe(subscription);
        body.onNext(List.of(bytes("late")));
        now.set(Duration.ofMinutes(30).toNanos());

        assertThatThrownBy(body::read)
                .isInstanceOf(SocketTimeoutException.class)
                .hasMessage("no whole response within 1800000 ms");
        assertThat(asked).contains("cancel");
    }

    @Test
    void failureOfTheBodyStaysWhatItIs() {
        EOFException cut = new EOFException("cut");
        body.onSubscribe(subscription);
        body.onError(cut);

        assertThatThrownBy(body::read).isSameAs(cut);
    }

    @Test
    void otherFailuresOfTheBodyAreExceptionsOfReading() {
        for (Throwable failure : Arrays.asList(new IllegalStateException("odd"), new HttpTimeoutException("late"))) {
            BodyStream broken = new BodyStream(Deadline.in(Duration.ofMinutes(30), now::get));
            broken.onError(failure);

            assertThatThrownBy(broken::read).isInstanceOf(IOException.class).hasCause(failure);
        }
    }

    @Test
    void interruptEndsTheWaitAndTheThreadStaysInterrupted() throws Exception {
        body.onSubscribe(subscription);
        Thread.currentThread().interrupt();

        assertThatThrownBy(body::read).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(asked).contains("cancel");
    }

    @Test
    void packedBodyOfNoBytesIsEmpty() throws IOException {
        InputStream empty = new GzipBody(InputStream.nullInputStream());

        assertThat(empty.read()).isEqualTo(-1);
        assertThat(empty.readAllBytes()).isEmpty();
    }

    private static ByteBuffer bytes(String text) {
        return ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
