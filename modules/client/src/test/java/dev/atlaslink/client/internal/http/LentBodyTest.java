package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** A body in lent buffers is read as often as one likes, in any pieces, until its response is closed. */
final class LentBodyTest {
    private static final int SIZE = 2 * BodyBuffers.BYTES + 100;

    private final BodyBuffers buffers = new BodyBuffers();

    @Test
    void bodyIsReadInAnyPieces() throws IOException {
        byte[] bytes = bytes(1);
        try (Response.Body body = body(bytes)) {
            assertThat(body.isRepeatable()).isTrue();
            assertThat(body.length()).isEqualTo(SIZE);
            for (int piece : new int[] {1000, 8000, BodyBuffers.BYTES, BodyBuffers.BYTES + 1, SIZE, SIZE + 1}) {
                assertThat(inPieces(body.asInputStream(), piece)).isEqualTo(bytes);
            }
            assertThat(body.asInputStream().readAllBytes()).isEqualTo(bytes);
        }
    }

    @Test
    void byteAfterByteIsReadAcrossBuffers() throws IOException {
        byte[] bytes = bytes(2);
        bytes[BodyBuffers.BYTES] = (byte) 0xFF;
        try (Response.Body body = body(bytes)) {
            InputStream in = body.asInputStream();
            assertThat(in.skip(BodyBuffers.BYTES - 1)).isEqualTo(BodyBuffers.BYTES - 1);
            assertThat(in.read()).isEqualTo(bytes[BodyBuffers.BYTES - 1]);
            assertThat(in.read()).isEqualTo(0xFF);
            assertThat(in.available()).isEqualTo(SIZE - BodyBuffers.BYTES - 1);
            assertThat(in.readAllBytes()).isEqualTo(Arrays.copyOfRange(bytes, BodyBuffers.BYTES + 1, SIZE));
            assertThat(in.available()).isZero();
            assertThat(in.read()).isEqualTo(-1);
            assertThat(in.read(new byte[1], 0, 0)).isZero();
            assertThat(in.readAllBytes()).isEmpty();
        }
    }

    @Test
    void textIsReadInItsCharset() throws IOException {
        try (Response.Body body = body("größe".getBytes(StandardCharsets.ISO_8859_1))) {
            char[] text = new char[10];
            assertThat(body.asReader(StandardCharsets.ISO_8859_1).read(text)).isEqualTo(5);
            assertThat(new String(text, 0, 5)).isEqualTo("größe");
        }
    }

    /** What was read of the first body must never be bytes of the second, which has its buffers. */
    @Test
    void closedBodyCannotBeReadByMistake() throws IOException {
        Response.Body first = body(bytes(1));
        InputStream opened = first.asInputStream();
        assertThat(opened.read()).isEqualTo(bytes(1)[0]);
        first.close();

        try (Response.Body second = body(bytes(5))) {
            assertIsClosed(first::asInputStream);
            assertIsClosed(() -> first.asReader(StandardCharsets.UTF_8));
            assertIsClosed(opened::read);
            assertIsClosed(() -> opened.read(new byte[10], 0, 10));
            assertIsClosed(opened::readAllBytes);
            assertThat(second.asInputStream().readAllBytes()).isEqualTo(bytes(5));
        }
        assertThat(first.length()).isEqualTo(SIZE);
    }

    /** Given back twice, a buffer would go to two responses. */
    @Test
    void buffersAreGivenBackOnce() throws IOException {
        Response.Body closedTwice = body(bytes(1));
        assertThat(buffers.lent()).isEqualTo(3);
        closedTwice.close();
        closedTwice.close();
        assertThat(buffers.lent()).isZero();

        try (Response.Body one = body(bytes(3));
                Response.Body other = body(bytes(4))) {
            assertThat(one.asInputStream().readAllBytes()).isEqualTo(bytes(3));
            assertThat(other.asInputStream().readAllBytes()).isEqualTo(bytes(4));
        }
    }

    private static void assertIsClosed(ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("the response is closed, its body can no longer be read");
    }

    private Response.Body body(byte[] bytes) throws IOException {
        return new BoundedBody(buffers, SIZE).read(new ByteArrayInputStream(bytes), bytes.length, 200);
    }

    private static byte[] inPieces(InputStream in, int size) throws IOException {
        byte[] all = new byte[SIZE];
        int read = 0;
        int count;
        do {
            count = in.read(all, read, Math.min(size, SIZE - read));
            read += count;
        } while (count > 0);
        assertThat(read).isEqualTo(SIZE);
        return all;
    }

    private static byte[] bytes(int seed) {
        byte[] bytes = new byte[SIZE];
        for (int i = 0; i < SIZE; i++) {
            bytes[i] = (byte) ((i * 31 + seed) & 0x7F);
        }
        return bytes;
    }
}
