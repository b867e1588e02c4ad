package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Buffers are lent to one at a time, and kept for the next, up to a number. */
final class BodyBuffersTest {
    private final BodyBuffers buffers = new BodyBuffers();

    @Test
    void bufferThatWasLentLastGoesOutFirst() {
        byte[] first = buffers.lend();
        byte[] second = buffers.lend();
        buffers.giveBack(List.of(first, second));

        assertThat(buffers.lend()).isSameAs(second);
        assertThat(buffers.lend()).isSameAs(first);
        assertThat(buffers.lend()).isNotSameAs(first).isNotSameAs(second);
    }

    @Test
    void lentAreCounted() {
        assertThat(buffers.lent()).isZero();
        byte[] first = buffers.lend();
        byte[] second = buffers.lend();
        assertThat(buffers.lent()).isEqualTo(2);
        buffers.giveBack(List.of(first));
        assertThat(buffers.lent()).isEqualTo(1);
        buffers.giveBack(List.of(second));
        assertThat(buffers.lent()).isZero();
    }

    @Test
    void noMoreAreKeptThanAnIdleClientShouldHold() {
        List<byte[]> many = lend(100);
        buffers.giveBack(many);
        assertThat(buffers.lent()).isZero();

        Set<byte[]> known = identities(many);
        List<byte[]> again = lend(100);
        assertThat(again.stream().filter(known::contains)).hasSize(64);
        assertThat(identities(again)).hasSize(100);
    }

    /** Each writes its own number over all of its buffer and must find nothing else there. */
    @Test
    void noTwoThreadsHaveTheSameBuffer() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(64);
        List<Callable<Boolean>> borrowers = new ArrayList<>();
        for (int i = 1; i <= 64; i++) {
            byte number = (byte) i;
            borrowers.add(() -> borrowsAlone(number));
        }
        for (Future<Boolean> alone : threads.invokeAll(borrowers)) {
            assertThat(alone.get()).isTrue();
        }
        threads.shutdown();
        assertThat(buffers.lent()).isZero();
    }

    private boolean borrowsAlone(byte number) {
        boolean alone = true;
        for (int i = 0; i < 200; i++) {
            byte[] buffer = buffers.lend();
            for (int at = 0; at < buffer.length; at += 512) {
                buffer[at] = number;
            }
            Thread.onSpinWait();
            for (int at = 0; at < buffer.length; at += 512) {
                alone &= buffer[at] == number;
            }
            buffers.giveBack(List.of(buffer));
        }
        return alone;
    }

    private List<byte[]> lend(int count) {
        List<byte[]> lent = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            lent.add(buffers.lend());
        }
        return lent;
    }

    private static Set<byte[]> identities(List<byte[]> buffers) {
        Set<byte[]> identities = Collections.newSetFromMap(new IdentityHashMap<>());
        identities.addAll(buffers);
        return identities;
    }
}
