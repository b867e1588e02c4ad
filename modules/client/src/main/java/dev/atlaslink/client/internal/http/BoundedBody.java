package dev.atlaslink.client.internal.http;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Reads the whole body of a response, up to a limit, so that neither memory nor a connection is left to the server. */
final class BoundedBody {
    private BoundedBody() {}

    /**
     * Reads a body. What counts is its size after decompression: a small body may hold a large one.
     *
     * @param length of the body, so that no more is allocated; negative if it is not known
     */
    static byte[] read(InputStream body, long length, int status, long limit) throws IOException {
        if (length > limit) {
            throw new ResponseTooLargeIOException(status, limit);
        }
        if (length >= 0) {
            byte[] bytes = new byte[(int) length];
            int read = body.readNBytes(bytes, 0, bytes.length);
            return read == bytes.length ? bytes : Arrays.copyOf(bytes, read);
        }
        byte[] bytes = body.readNBytes((int) (limit + 1));
        if (bytes.length > limit) {
            throw new ResponseTooLargeIOException(status, limit);
        }
        return bytes;
    }
}
