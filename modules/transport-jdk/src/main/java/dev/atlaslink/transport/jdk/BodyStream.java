package dev.atlaslink.transport.jdk;

import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * The body of a response as it comes, until the deadline: the JDK's own stream would wait for the next byte for good. One part
 * is asked for at a time, so that a large body is never in memory as a whole. Closing it early gives the connection up.
 */
final class BodyStream extends InputStream implements BodySubscriber<InputStream> {
    private final Deadline deadline;
    private final BlockingQueue<Part> arrived = new LinkedBlockingQueue<>();
    private Iterator<ByteBuffer> part = Collections.emptyIterator();
    private ByteBuffer bytes = ByteBuffer.allocate(0);

    /** Set before {@link #ended} is looked at, as that is set before this is, so that a body that nobody wants is given up. */
    private volatile @Nullable Subscription subscription;

    private volatile boolean ended;

    BodyStream(Deadline deadline) {
        this.deadline = deadline;
    }

    @Override
    public CompletionStage<InputStream> getBody() {
        return CompletableFuture.completedFuture(this);
    }

    @Override
    public void onSubscribe(Subscription granted) {
        subscription = granted;
        if (ended) {
            granted.cancel();
        } else {
            granted.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> next) {
        arrived.add(new Part(next, Optional.empty(), false));
    }

    @Override
    public void onError(Throwable failure) {
        arrived.add(new Part(List.of(), Optional.of(failure), true));
    }

    @Override
    public void onComplete() {
        arrived.add(new Part(List.of(), Optional.empty(), true));
    }

    @Override
    public int read() throws IOException {
        return advance() ? Byte.toUnsignedInt(bytes.get()) : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Objects.checkFromIndexSize(offset, length, target.length);
        if (length == 0) {
            return 0;
        }
        if (!advance()) {
            return -1;
        }
        int count = Math.min(length, bytes.remaining());
        bytes.get(target, offset, count);
        return count;
    }

    @Override
    public void close() {
        if (!ended) {
            ended = true;
            Subscription unwanted = subscription;
            if (unwanted != null) {
                unwanted.cancel();
            }
        }
    }

    /** Returns whether there is another byte. */
    private boolean advance() throws IOException {
        while (!ended && !bytes.hasRemaining()) {
            if (part.hasNext()) {
                bytes = part.next();
            } else {
                take();
            }
        }
        return bytes.hasRemaining();
    }

    private void take() throws IOException {
        Part next = await();
        ended = next.last();
        if (next.failure().isPresent()) {
            throw Failures.ofBody(next.failure().get(), deadline);
        }
        part = next.buffers().iterator();
        Subscription further = subscription;
        if (!next.last() && further != null) {
            further.request(1);
        }
    }

    private Part await() throws IOException {
        try {
            long left = deadline.nanosLeft();
            Part next = left > 0 ? arrived.poll(left, TimeUnit.NANOSECONDS) : null;
            if (next == null) {
                close();
                throw deadline.over();
            }
            return next;
        } catch (InterruptedException e) {
            close();
            Thread.currentThread().interrupt();
            InterruptedIOException interrupted = new InterruptedIOException("interrupted while reading a response");
            interrupted.initCause(e);
            throw interrupted;
        }
    }

    private record Part(List<ByteBuffer> buffers, Optional<Throwable> failure, boolean last) {}
}
