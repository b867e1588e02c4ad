package dev.atlaslink.simulator.internal.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.SimulatorClock;
import dev.atlaslink.simulator.internal.error.Refused;
import dev.atlaslink.simulator.internal.http.Headers;
import dev.atlaslink.simulator.internal.http.Requests;
import dev.atlaslink.simulator.internal.http.Response;
import dev.atlaslink.simulator.internal.negotiation.VersionDates.Subject;
import dev.atlaslink.simulator.internal.spec.Operation;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A version announces its sunset from the start, its deprecation from that day on, and is gone once its sunset has come. */
class VersionLifetimeTest {

    private static final LocalDate FIRST = LocalDate.parse("2023-01-01");
    private static final LocalDate TOMORROW = LocalDate.parse("2026-01-03");
    private static final Operation GET = DatedOperations.of("get", "2023-01-01", "2024-08-05");

    private final SimulatorClock clock = SimulatorClock.virtual(Instant.parse("2026-01-02T23:59:59Z"));
    private final VersionCatalogue catalogue = new VersionCatalogue(List.of(GET));
    private final VersionNegotiator negotiator = new VersionNegotiator(catalogue, Set.of(), clock);

    @Test
    void aDeprecationIsToldFromItsDayOnWhichBeginsInUtc() {
        catalogue.deprecations().set(new Subject(Optional.empty(), FIRST), TOMORROW);
        assertThat(get("2023-01-01").headers().asMap()).isEmpty();

        clock.advance(Duration.ofSeconds(1));
        assertThat(get("2023-01-01").headers().asMap())
                .containsOnlyKeys("Deprecation")
                .containsEntry("Deprecation", List.of("Sat, 3 Jan 2026 00:00:00 GMT"));
    }

    @Test
    void aSunsetIsToldBeforeItComes() {
        catalogue.sunsets().set(new Subject(Optional.empty(), FIRST), TOMORROW);

        assertThat(get("2023-01-01").headers().asMap())
                .containsOnlyKeys("Sunset")
                .containsEntry("Sunset", List.of("Sat, 3 Jan 2026 00:00:00 GMT"));
        assertThat(get("2024-08-05").headers().asMap()).isEmpty();
    }

    @Test
    void bothAreToldTogether() {
        catalogue.deprecations().set(new Subject(Optional.empty(), FIRST), FIRST);
        catalogue.sunsets().set(new Subject(Optional.empty(), FIRST), TOMORROW);

        assertThat(get("2023-01-01").headers().asMap()).containsOnlyKeys("Deprecation", "Sunset");
    }

    @Test
    void aVersionIsGoneFromTheBeginningOfItsSunset() {
        catalogue.sunsets().set(new Subject(Optional.empty(), FIRST), TOMORROW);
        assertThat(get("2024-08-04").date()).hasValue(FIRST);

        clock.advance(Duration.ofSeconds(1));
        assertThat(Refused.by(() -> get("2024-08-04")))
                .isEqualTo("410 VERSION_GONE: Version 2023-01-01 of get is gone since 2026-01-03; its versions are"
                        + " [2023-01-01, 2024-08-05]");
        Response gone = Refused.response(() -> get("2024-08-04"));
        assertThat(gone.headers().first("Sunset")).hasValue("Sat, 3 Jan 2026 00:00:00 GMT");
        assertThat(Refused.body(gone).path("detail").textValue())
                .isEqualTo("Version 2023-01-01 of api/get is no longer available.");
        assertThat(get("2024-08-05").date()).isPresent();
    }

    private ServedVersion get(String date) {
        Headers accept = Headers.of("Accept", "application/vnd.atlas." + date + "+json");
        return negotiator.negotiate(GET, Requests.with("GET", "/api/get?pretty=true", accept));
    }
}
