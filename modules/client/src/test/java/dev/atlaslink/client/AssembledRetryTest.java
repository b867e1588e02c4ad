package dev.atlaslink.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.ServerException;
import dev.atlaslink.client.feign.FeignTransport;
import dev.atlaslink.client.limit.PermitSource;
import dev.atlaslink.client.model.ProjectId;
import feign.Response;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The pauses of a client as users get it: nothing of it is replaced but the transport and the clock. */
class AssembledRetryTest {
    private static final int CALLS = 40;
    private static final int ATTEMPTS = 4;

    private final ManualClock clock = new ManualClock();
    private final List<Duration> pauses = new CopyOnWriteArrayList<>();

    /** Clients that all pause equally long come back together, and clients that do not pause come back at once. */
    @Test
    void pausesAreDrawnAnewEachTime() {
        try (AtlasClient atlas = client()) {
            RegionalMode regionalMode = atlas.project().regionalMode();
            for (int i = 0; i < CALLS; i++) {
                assertThatThrownBy(regionalMode::isEnabled).isInstanceOf(ServerException.class);
            }
        }

        assertThat(pauses).hasSize(CALLS * (ATTEMPTS - 1)).allMatch(pause -> pause.toMillis() < 2000);
        // 120 draws of whole milliseconds below 500, 1000 and 2000: half of them alike is beyond chance.
        assertThat(new HashSet<>(pauses)).hasSizeGreaterThan(pauses.size() / 2);
        for (int retry = 0; retry < ATTEMPTS - 1; retry++) {
            long ceiling = 500L << retry;
            assertThat(pausesBefore(retry)).anyMatch(millis -> millis > ceiling / 2);
            assertThat(pausesBefore(retry)).allMatch(millis -> millis < ceiling);
        }
    }

    private List<Long> pausesBefore(int retry) {
        return IntStream.range(0, CALLS)
                .mapToObj(call -> pauses.get(call * (ATTEMPTS - 1) + retry).toMillis())
                .toList();
    }

    private AtlasClient client() {
        return AtlasClient.builder()
                .projectId(ProjectId.of("5f7cac1adf5d6c6306f4b200"))
                .credentials(AtlasCredentials.bearer("token"))
                .transport(FeignTransport.of((request, options) -> Response.builder()
                        .request(request)
                        .status(502)
                        .headers(Map.of())
                        .build()))
                .maxAttempts(ATTEMPTS)
                .permitSource(PermitSource.UNLIMITED)
                .clock(clock)
                .sleeper(pause -> {
                    pauses.add(pause);
                    clock.advance(pause);
                })
                .build();
    }
}
