package dev.atlaslink.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.internal.http.Headers;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.http.Response;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The journal does not grow without end, neither by entries nor by bytes. */
class JournalBoundsTest {

    private static final int MEBIBYTE = 1 << 20;

    private final SimulatorClock clock = SimulatorClock.virtual(Instant.EPOCH);
    private final Journal journal = new Journal(clock, Set.of());

    @Test
    void theOldestEntriesGoFirst() {
        for (int i = 0; i <= Journal.CAPACITY; i++) {
            record("/" + i, 0);
        }
        assertThat(journal.entries()).hasSize(Journal.CAPACITY);
        assertThat(journal.entries().get(0).target()).isEqualTo("/1");
    }

    @Test
    void soDoTheOldestBodies() {
        for (int i = 0; i < 40; i++) {
            record("/" + i, MEBIBYTE);
        }
        assertThat(journal.entries()).hasSize(Journal.MAX_BODY_BYTES / MEBIBYTE);
        assertThat(journal.entries().get(0).target()).isEqualTo("/8");
    }

    @Test
    void theLatestEntryStaysHoweverLarge() {
        record("/small", 1);
        record("/large", Journal.MAX_BODY_BYTES + 1);
        assertThat(journal.entries()).extracting(JournalEntry::target).containsExactly("/large");
        record("/next", 1);
        assertThat(journal.entries()).extracting(JournalEntry::target).containsExactly("/next");
    }

    @Test
    void clearingGivesTheBytesBack() {
        record("/large", Journal.MAX_BODY_BYTES);
        journal.clear();
        record("/a", MEBIBYTE);
        record("/b", MEBIBYTE);
        assertThat(journal.entries()).hasSize(2);
    }

    @Test
    void entriesTellTheSimulatorsTime() {
        clock.advance(Duration.ofDays(1));
        record("/", 0);
        assertThat(journal.entries().get(0).time()).isEqualTo(Instant.parse("1970-01-02T00:00:00Z"));
    }

    private void record(String target, int bytes) {
        ReceivedRequest request =
                new ReceivedRequest(InetAddress.getLoopbackAddress(), "POST", target, Headers.none(), new byte[bytes]);
        journal.record(request, Optional.empty(), Response.empty(200));
    }
}
