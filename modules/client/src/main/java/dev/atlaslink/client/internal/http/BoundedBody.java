package dev.atlaslink.client.internal.http;

import feign.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** Reads the whole body of a response, up to a limit, so that neither memory nor a connection is left to the server. */
final class BoundedBody {
    private final BodyBuffers buffers;
    private final long limit;

    BoundedBody(BodyBuffers buffers, long limit) {
        this.buffers = buffers;
        this.limit = limit;
    }

    /**
     * Reads a body to its end. What counts is its size after decompression: a small body may hold a large one.
     *
     * @param length that the response announces; negative if it does not
     * @return the body, which has its buffers until it is closed
     */
    Response.Body read(InputStream body, long length, int status) throws IOException {
        if (length > limit) {
            throw new ResponseTooLargeIOException(status, limit);
        }
        List<byte[]> parts = new ArrayList<>();
        boolean whole = false;
        try {
            long size = fill(parts, body);
            if (size > limit) {
                throw new ResponseTooLargeIOException(status, limit);
            }
            whole = true;
            return new LentBody(buffers, parts, (int) size);
        } finally {
            if (!whole) {
                buffers.giveBack(parts);
            }
        }
    }

    /** The body of a response that can have none. */
    Response.Body none() {
        return new LentBody(buffers, List.of(), 0);
    }

    /** Returns how much was read, which is more than the limit if there is more to read. */
    private long fill(List<byte[]> parts, InputStream body) throws IOException {
        long size = 0;
        int wanted;
        int read;
        do {
            byte[] part = buffers.lend();
            parts.add(part);
            wanted = (int) Math.min(part.length, limit + 1 - size);
            read = body.readNBytes(part, 0, wanted);
            size += read;
        } while (read == wanted && size <= limit);
        return size;
    }
}
