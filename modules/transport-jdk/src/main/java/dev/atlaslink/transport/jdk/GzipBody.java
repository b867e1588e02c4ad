package dev.atlaslink.transport.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PushbackInputStream;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Decompresses a body when it is read and not before: what is wrong with its first bytes is a broken body, and no lack of a
 * response. A body of no bytes stays one.
 */
final class GzipBody extends InputStream {
    private final InputStream packed;
    private @Nullable InputStream unpacked;

    GzipBody(InputStream packed) {
        this.packed = packed;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    /** At the end the packed body is read to its own, or closing it would give up a connection that can be used again. */
    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        int count = unpacked().read(target, offset, length);
        if (count < 0) {
            packed.transferTo(OutputStream.nullOutputStream());
        }
        return count;
    }

    @Override
    @SuppressWarnings("try") // it is closed in any case, and not used before
    public void close() throws IOException {
        try (InputStream last = packed) {
            if (unpacked != null) {
                // Gives back what unpacking holds outside the heap.
                unpacked.close();
            }
        }
    }

    private InputStream unpacked() throws IOException {
        if (unpacked == null) {
            PushbackInputStream begun = new PushbackInputStream(packed);
            int first = begun.read();
            if (first < 0) {
                unpacked = InputStream.nullInputStream();
            } else {
                begun.unread(first);
                unpacked = new GZIPInputStream(begun);
            }
        }
        return unpacked;
    }
}
