package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A body is read whole, up to a limit, whether its length is known or not, and in as many buffers as it takes. */
final class BoundedBodyTest {
    private static final int LIMIT = 10;
    private static final int NOT_KNOWN = -1;
    private static final int BUFFER = BodyBuffers.BYTES;

    private final BodyBuffers buffers = new BodyBuffers();
    private final BoundedBody bodies = new BoundedBody(buffers, LIMIT);

    @AfterEach
    void noBufferIsLost() {
        assertThat(buffers.lent()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"0", "1", "9", "10"})
    void bodyUpToTheLimitIsReadWhole(int size) throws IOException {
        assertThat(read(bodies, size, size)).isEqualTo(bytes(size));
        assertThat(read(bodies, size, NOT_KNOWN)).isEqualTo(bytes(size));
    }

    @ParameterizedTest
    @ValueSource(ints = {BUFFER - 1, BUFFER, BUFFER + 1, 2 * BUFFER, 5 * BUFFER - 1})
    void bodyTakesAsManyBuffersAsItNeeds(int size) throws IOException {
        BoundedBody tight = new BoundedBody(buffers, size);
        assertThat(read(tight, size, size)).isEqualTo(bytes(size));
        assertThat(read(tight, size, NOT_KNOWN)).isEqualTo(bytes(size));

        assertThatThrownBy(() -> tight.read(body(size + 1), NOT_KNOWN, 200))
                .isInstanceOf(ResponseTooLargeIOException.class);
    }

    @ParameterizedTest
    @CsvSource({"11", "1000"})
    void largerBodyIsBrokenOff(int size) {
        for (int length : new int[] {size, NOT_KNOWN}) {
            assertThatThrownBy(() -> bodies.read(body(size), length, 206))
                    .isInstanceOfSatisfying(
                            ResponseTooLargeIOException.class,
                            tooLarge -> assertThat(tooLarge.status()).isEqualTo(206))
                    .hasMessage("the response is larger than maxResponseSize, 10 bytes");
        }
    }

    @Test
    void bodyThatIsAnnouncedAsTooLargeIsNotReadAtAll() throws IOException {
        InputStream body = body(LIMIT + 1);

        assertThatThrownBy(() -> bodies.read(body, LIMIT + 1, 200)).isInstanceOf(ResponseTooLargeIOException.class);
        assertThat(body.available()).isEqualTo(LIMIT + 1);
    }

    /** One byte tells that there is too much. */
    @Test
    void noMoreIsReadThanShowsThatTheBodyIsTooLarge() throws IOException {
        InputStream body = body(1000);

        assertThatThrownBy(() -> bodies.read(body, NOT_KNOWN, 200)).isInstanceOf(ResponseTooLargeIOException.class);
        assertThat(body.available()).isEqualTo(1000 - LIMIT - 1);
    }

    /** HttpClient reports a body that is too short by itself; a transport of the user's may not. */
    @Test
    void bodyThatIsShorterThanAnnouncedHoldsWhatCame() throws IOException {
        assertThat(read(bodies, 3, 5)).isEqualTo(bytes(3));
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 2 * BUFFER + 3})
    void bodyThatBreaksOffKeepsNoBuffer(int size) {
        InputStream broken = new SequenceInputStream(body(size), failing());

        assertThatThrownBy(() -> new BoundedBody(buffers, 3 * BUFFER).read(broken, NOT_KNOWN, 200))
                .isInstanceOf(IOException.class)
                .hasMessage("broken");
    }

    @Test
    void bodyThatCannotBeIsEmpty() throws IOException {
        try (Response.Body none = bodies.none()) {
            assertThat(none.length()).isZero();
            assertThat(none.asInputStream().readAllBytes()).isEmpty();
        }
    }

    private static byte[] read(BoundedBody bodies, int size, int length) throws IOException {
        try (Response.Body body = bodies.read(body(size), length, 200)) {
            assertThat(body.length()).isEqualTo(size);
            return body.asInputStream().readAllBytes();
        }
    }

    private static InputStream body(int size) {
        return new ByteArrayInputStream(bytes(size));
    }

    private static InputStream failing() {
        return new FilterInputStream(InputStream.nullInputStream()) {
            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                throw new IOException("broken");
            }
        };
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        for (int i = 0; i < size; i++) {
            bytes[i] = (byte) (i % 127);
        }
        return bytes;
    }
}
