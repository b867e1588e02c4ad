package dev.atlaslink.simulator.internal.negotiation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.internal.error.Refused;
import dev.atlaslink.simulator.internal.http.Headers;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.http.Requests;
import dev.atlaslink.simulator.internal.spec.Operation;
import dev.atlaslink.simulator.internal.spec.Surface;
import dev.atlaslink.simulator.settings.Variant;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A request is served by the newest version that is not later than the dates that its Accept names. */
class VersionNegotiatorTest {

    private static final Operation GET = DatedOperations.of("get", "2023-01-01", "2024-08-05");
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-01-02T03:04:05Z"));

    private final VersionCatalogue catalogue =
            new VersionCatalogue(List.of(GET, DatedOperations.of("other", "2025-12-01")));
    private final VersionNegotiator lenient = new VersionNegotiator(catalogue, Set.of(), CLOCK);
    private final VersionNegotiator strict =
            new VersionNegotiator(catalogue, Set.of(Variant.UNPUBLISHED_DATES_REFUSED), CLOCK);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/vnd.atlas.2023-01-01+json                                 | 2023-01-01",
                "application/vnd.atlas.2024-08-04+json                                 | 2023-01-01",
                "application/vnd.atlas.2024-08-05+json                                 | 2024-08-05",
                "application/vnd.atlas.2099-12-31+json                                 | 2024-08-05",
                "application/vnd.atlas.2024-08-05+json , application/vnd.atlas.2023-01-01+json | 2024-08-05",
                "application/vnd.atlas.2023-01-01+json,application/vnd.atlas.2024-08-05+json   | 2024-08-05",
                "text/html, APPLICATION/VND.ATLAS.2023-01-01+JSON ; charset=utf-8      | 2023-01-01",
                "application/vnd.atlas.2024-08-05+json;q=0, application/vnd.atlas.2023-01-01+json;q=0.5 | 2023-01-01"
            })
    void theNewestVersionThatADateReachesServes(String accept, LocalDate version) {
        ServedVersion served = negotiate(accept);

        assertThat(served.date()).hasValue(version);
        assertThat(served.contentType()).isEqualTo("application/vnd.atlas." + version + "+json;charset=utf-8");
        assertThat(served.headers().asMap()).isEmpty();
    }

    @Test
    void severalAcceptHeadersAreOneList() {
        Headers headers = Headers.of(List.of(
                Map.entry("Accept", "application/vnd.atlas.2023-01-01+json"),
                Map.entry("Accept", "application/vnd.atlas.2024-08-05+json")));

        assertThat(lenient.negotiate(GET, Requests.with("GET", "/get", headers)).date())
                .hasValue(LocalDate.parse("2024-08-05"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "application/vnd.atlas.2022-12-31+json",
                "application/vnd.atlas.2023-02-30+json",
                "application/vnd.atlas.2023-01-01+json; q=0.000",
                "application/vnd.atlas.preview+json"
            })
    void whatNoVersionServesIsNotAcceptableAndSaysWhatIs(String accept) {
        assertThat(Refused.by(() -> negotiate(accept)))
                .isEqualTo("406 INVALID_VERSION_DATE: Accept asks for " + accept + "; get is served as"
                        + " application/vnd.atlas.DATE+json with a DATE of 2023-01-01 or later, from its versions"
                        + " [2023-01-01, 2024-08-05]");
    }

    @Test
    void aMissingAcceptIsNotAcceptable() {
        assertThat(Refused.by(() -> lenient.negotiate(GET, Requests.get("/get"))))
                .startsWith("406 INVALID_VERSION_DATE: Accept is missing; get is served as ");
    }

    @ParameterizedTest
    @CsvSource({"2023-02-01, true", "2024-08-05, true", "2025-12-01, true", "2025-12-02, false", "2023-02-02, false"})
    void theVariantTakesOnlyDatesOnWhichSomeVersionWasPublished(String date, boolean isTaken) {
        ReceivedRequest request = asking("application/vnd.atlas." + date + "+json");

        if (isTaken) {
            assertThat(strict.negotiate(GET, request).date()).isPresent();
        } else {
            assertThat(Refused.by(() -> strict.negotiate(GET, request)))
                    .contains("a DATE of 2023-01-01 or later on which Atlas published a version, from its versions");
        }
        assertThat(lenient.negotiate(GET, request).date()).isPresent();
    }

    @Test
    void aPreviewIsNewerThanEveryDate() {
        catalogue.publishPreview("get");
        ServedVersion served =
                negotiate("application/vnd.atlas.2024-08-05+json, application/vnd.atlas.preview+json;charset=utf-8");

        assertThat(served.date()).isEmpty();
        assertThat(served.contentType()).isEqualTo("application/vnd.atlas.preview+json;charset=utf-8");
        assertThat(served.headers().asMap()).isEmpty();
    }

    @Test
    void aPreviewThatIsNotAskedForOrNotWantedLeavesTheDates() {
        catalogue.publishPreview("get");

        assertThat(negotiate("application/vnd.atlas.2024-08-05+json").date()).isPresent();
        assertThat(negotiate("application/vnd.atlas.preview+json;q=0,application/vnd.atlas.2024-08-05+json")
                        .date())
                .isPresent();
        assertThat(Refused.by(() -> negotiate("text/html"))).endsWith("[2023-01-01, 2024-08-05] and preview");
    }

    @Test
    void whatHasNoVersionsIsPlainJsonWhateverIsAskedFor() {
        for (Surface surface : List.of(Surface.V1, Surface.OAUTH, Surface.CONTROL)) {
            ServedVersion served = lenient.negotiate(
                    DatedOperations.of("plain", surface), asking("application/vnd.atlas.preview+json"));

            assertThat(served.date()).isEmpty();
            assertThat(served.contentType()).isEqualTo("application/json");
            assertThat(served.headers().asMap()).isEmpty();
        }
    }

    private ServedVersion negotiate(String accept) {
        return lenient.negotiate(GET, asking(accept));
    }

    private static ReceivedRequest asking(String accept) {
        return Requests.with("GET", "/get", Headers.of("Accept", accept));
    }
}
