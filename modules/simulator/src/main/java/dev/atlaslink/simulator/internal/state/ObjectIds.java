package dev.atlaslink.simulator.internal.state;

import java.time.Instant;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.random.RandomGenerator;

/** Makes ids of 24 hexadecimal digits, as MongoDB's ObjectId is made: seconds, five random bytes, a counter. */
final class ObjectIds {

    private static final int PROCESS_BYTES = 5;
    private static final int COUNTER_MASK = 0xFFFFFF;

    private final String process;
    private final AtomicInteger counter;

    ObjectIds(RandomGenerator random) {
        byte[] bytes = new byte[PROCESS_BYTES];
        random.nextBytes(bytes);
        this.process = HexFormat.of().formatHex(bytes);
        this.counter = new AtomicInteger(random.nextInt());
    }

    String next(Instant now) {
        HexFormat hex = HexFormat.of();
        String seconds = hex.toHexDigits((int) now.getEpochSecond());
        String count = hex.toHexDigits(counter.getAndIncrement() & COUNTER_MASK, 6);
        return seconds + process + count;
    }
}
