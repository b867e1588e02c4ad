package dev.atlaslink.simulator.internal.server;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.function.Consumer;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpHeaderValue;
import org.eclipse.jetty.io.Content;
import org.eclipse.jetty.server.Request;

/** Reads a request body without holding a thread while its sender takes time, so that slow senders delay nobody else. */
final class BodyReader implements Runnable {

    // Read but not kept: a sender that is cut off in the middle would not read why.
    private static final int MAX_DISCARDED_BYTES = 16 << 20;

    private final Request request;
    private final int maxBytes;
    private final Consumer<byte[]> whenRead;
    private final Consumer<Throwable> whenFailed;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream(0);
    private long discarded;

    private BodyReader(Request request, int maxBytes, Consumer<byte[]> whenRead, Consumer<Throwable> whenFailed) {
        this.request = request;
        this.maxBytes = maxBytes;
        this.whenRead = whenRead;
        this.whenFailed = whenFailed;
    }

    /**
     * Reads the whole body, or one byte more than is allowed of one that is too large.
     *
     * @param whenRead is given the body; never together with the other
     * @param whenFailed is given the reason why the body did not arrive
     */
    static void read(Request request, int maxBytes, Consumer<byte[]> whenRead, Consumer<Throwable> whenFailed) {
        if (request.getLength() > maxBytes && isAwaitingLeave(request)) {
            // Reading would tell the sender to go on.
            whenRead.accept(new byte[maxBytes + 1]);
            return;
        }
        new BodyReader(request, maxBytes, whenRead, whenFailed).run();
    }

    private static boolean isAwaitingLeave(Request request) {
        return request.getHeaders().contains(HttpHeader.EXPECT, HttpHeaderValue.CONTINUE.asString());
    }

    @Override
    public void run() {
        while (true) {
            Content.Chunk chunk = request.read();
            if (chunk == null) {
                request.demand(this);
                return;
            }
            if (Content.Chunk.isFailure(chunk)) {
                whenFailed.accept(chunk.getFailure());
                return;
            }
            keep(chunk.getByteBuffer());
            boolean last = chunk.isLast();
            chunk.release();
            if (last || discarded > MAX_DISCARDED_BYTES) {
                whenRead.accept(kept.toByteArray());
                return;
            }
        }
    }

    private void keep(ByteBuffer bytes) {
        byte[] part = new byte[Math.min(bytes.remaining(), maxBytes + 1 - kept.size())];
        bytes.get(part);
        kept.writeBytes(part);
        discarded += bytes.remaining();
    }
}
