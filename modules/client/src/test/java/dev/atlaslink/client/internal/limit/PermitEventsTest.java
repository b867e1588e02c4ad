package dev.atlaslink.client.internal.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.error.PermitTimeoutException;
import dev.atlaslink.client.event.PermitGrant;
import dev.atlaslink.client.event.RateLimitReport;
import dev.atlaslink.client.internal.http.Responses;
import dev.atlaslink.client.internal.http.ThingCall;
import dev.atlaslink.client.internal.http.ThingRequests;
import dev.atlaslink.client.internal.settings.TestSettings;
import dev.atlaslink.client.limit.RateLimitStatus;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The observer is told how long an attempt waited for its permit, and what its response says of the limit. */
final class PermitEventsTest {
    private final ManualClock clock = new ManualClock();
    private final List<PermitGrant> granted = new ArrayList<>();
    private final List<RateLimitReport> reports = new ArrayList<>();
    private final AtlasObserver observer = new AtlasObserver() {
        @Override
        public void permitGranted(PermitGrant permit) {
            granted.add(permit);
        }

        @Override
        public void rateLimitReported(RateLimitReport report) {
            reports.add(report);
        }
    };

    @Test
    void pausesOfAPermitAreToldTogether() throws IOException {
        execute(new RecordedPermits(Duration.ofSeconds(3), Duration.ofSeconds(2)), Map.of());

        assertThat(granted).extracting(PermitGrant::endpointSet).containsExactly("Things");
        assertThat(granted).extracting(PermitGrant::waited).containsExactly(Duration.ofSeconds(5));
        assertThat(reports).as("a response without such headers").isEmpty();
    }

    @Test
    void permitThatNeedsNoPauseIsToldTheSame() throws IOException {
        execute(new RecordedPermits(), Map.of());

        assertThat(granted).extracting(PermitGrant::waited).containsExactly(Duration.ZERO);
    }

    @Test
    void permitThatComesTooLateIsNotGranted() {
        assertThatThrownBy(() -> execute(new RecordedPermits(Duration.ofHours(1)), Map.of()))
                .isInstanceOf(PermitTimeoutException.class);

        assertThat(granted).isEmpty();
    }

    @Test
    void whatTheResponseSaysOfTheLimitIsTold() throws IOException {
        execute(new RecordedPermits(), Map.of("RateLimit-Limit", List.of("10"), "RateLimit-Remaining", List.of("7")));

        assertThat(reports)
                .containsExactly(new RateLimitReport(
                        granted.get(0).call(),
                        "Things",
                        new RateLimitStatus(OptionalLong.of(10), OptionalLong.of(7), false, Optional.empty())));
    }

    private void execute(RecordedPermits permits, Map<String, List<String>> headers) throws IOException {
        ThingCall.of(
                        new PermitClient(
                                Responses.always(204, Map.copyOf(headers), ""),
                                TestSettings.of(clock, clock, observer, permits)),
                        ThingRequests.of("getThing", "https://cloud.mongodb.com/things"),
                        Duration.ofMinutes(1),
                        clock)
                .close();
    }
}
