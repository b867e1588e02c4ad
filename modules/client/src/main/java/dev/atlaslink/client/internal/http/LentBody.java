package dev.atlaslink.client.internal.http;

import feign.Response;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A body in lent buffers, which can be read as often as one likes until it is closed. Then the buffers serve other responses:
 * whoever reads on, by a stream that was opened before as well, is told so. Who keeps a body makes a copy of it.
 */
final class LentBody implements Response.Body {
    private final BodyBuffers buffers;
    private final AtomicReference<List<byte[]>> parts;
    private final int length;

    /**
     * Takes a body over.
     *
     * @param parts all full but the last one that is needed
     */
    LentBody(BodyBuffers buffers, List<byte[]> parts, int length) {
        this.buffers = buffers;
        this.parts = new AtomicReference<>(parts);
        this.length = length;
    }

    @Override
    public Integer length() {
        return length;
    }

    @Override
    public boolean isRepeatable() {
        return true;
    }

    @Override
    public InputStream asInputStream() {
        requireOpen();
        return new Stream();
    }

    @Override
    public Reader asReader(Charset charset) {
        return new InputStreamReader(asInputStream(), charset);
    }

    /** Gives the buffers back, once. */
    @Override
    public void close() {
        List<byte[]> lent = parts.getAndSet(null);
        if (lent != null) {
            buffers.giveBack(lent);
        }
    }

    private List<byte[]> requireOpen() {
        List<byte[]> open = parts.get();
        if (open == null) {
            throw new IllegalStateException("the response is closed, its body can no longer be read");
        }
        return open;
    }

    private final class Stream extends InputStream {
        private int position;

        @Override
        public int read() {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] bytes, int offset, int wanted) {
            List<byte[]> open = requireOpen();
            if (position == length && wanted > 0) {
                return -1;
            }
            int end = position + Math.min(wanted, length - position);
            int begin = position;
            while (position < end) {
                int within = position % BodyBuffers.BYTES;
                int count = Math.min(end - position, BodyBuffers.BYTES - within);
                System.arraycopy(
                        open.get(position / BodyBuffers.BYTES), within, bytes, offset + position - begin, count);
                position += count;
            }
            return end - begin;
        }

        /** Makes one copy, of the right size. */
        @Override
        public byte[] readAllBytes() {
            byte[] rest = new byte[length - position];
            read(rest, 0, rest.length);
            return rest;
        }

        @Override
        public int available() {
            return length - position;
        }
    }
}
