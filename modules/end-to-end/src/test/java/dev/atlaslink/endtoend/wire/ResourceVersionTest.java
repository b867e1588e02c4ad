package dev.atlaslink.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.api.v1.PrivateEndpointServicesApi;
import dev.atlaslink.api.v2.model.RegionalMode;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.error.VersionGoneException;
import dev.atlaslink.client.error.VersionNotAcceptableException;
import dev.atlaslink.client.event.Attempt;
import dev.atlaslink.client.event.Deprecation;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.RecordingObserver;
import dev.atlaslink.endtoend.fixture.WireServer;
import dev.atlaslink.spectools.exchange.WireRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates of versions: asked for, resolved, deprecated and gone (seed 004, recorded responses). */
final class ResourceVersionTest {
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";
    private static final CannedResponse OK = CannedResponse.json(200, "{\"enabled\":true}");

    private final RecordingObserver observer = new RecordingObserver();

    @Test
    void laterDateIsAskedForInBothHeaders() {
        try (WireServer server = WireServer.playing(OK);
                AtlasClient client = server.builder()
                        .resourceDate(LocalDate.parse("2023-10-01"))
                        .build()) {
            client.api(dev.atlaslink.api.v2.PrivateEndpointServicesApi.class)
                    .toggleGroupPrivateEndpointRegionalMode(
                            PROJECT, RegionalMode.builder().enabled(true).build());

            WireRequest request = server.received().get(0);
            assertThat(request.header("Accept")).contains("application/vnd.atlas.2023-10-01+json");
            assertThat(request.header("Content-Type")).contains("application/vnd.atlas.2023-10-01+json");
        }
    }

    @Test
    void earlierDateThanTheOperationsIsRefusedBeforeAnythingIsSent() {
        try (WireServer server = WireServer.playing(OK);
                AtlasClient client = server.builder()
                        .resourceDate(LocalDate.parse("2022-12-31"))
                        .build()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> read(client))
                    .withMessage("resourceDate is 2022-12-31; allowed for getGroupPrivateEndpointRegionalMode is"
                            + " 2023-01-01 or later");
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    @SuppressWarnings("deprecation") // All of v1.0 is.
    void operationsWithoutADateStayAsTheyAre() {
        try (WireServer server = WireServer.playing(OK);
                AtlasClient client = server.builder()
                        .resourceDate(LocalDate.parse("2023-10-01"))
                        .build()) {
            client.api(PrivateEndpointServicesApi.class).getRegionalMode(PROJECT);

            assertThat(server.received().get(0).header("Accept")).contains("application/json");
        }
    }

    @Test
    void dateThatAtlasResolvedIsTold() {
        CannedResponse resolved = CannedResponse.status(200)
                .body(
                        "application/vnd.atlas.2023-01-01+json;charset=utf-8",
                        "{\"enabled\":true}".getBytes(StandardCharsets.UTF_8));
        try (WireServer server = WireServer.playing(resolved, OK);
                AtlasClient client = server.builder().observer(observer).build()) {
            read(client);
            read(client);

            assertThat(observer.events(Attempt.class))
                    .extracting(Attempt::resourceDate)
                    .containsExactly(Optional.of(LocalDate.parse("2023-01-01")), Optional.empty());
        }
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'Mon, 5 Aug 2024 00:00:00 GMT', 'Thu, 1 Jul 2027 00:00:00 GMT', 2024-08-05T00:00:00Z, 2027-07-01T00:00:00Z",
                "'Mon, 05 Aug 2024 00:00:00 GMT', -, 2024-08-05T00:00:00Z, -",
                "@1722816000, -, 2024-08-05T00:00:00Z, -",
                "true, -, -, -",
                "@soon, never, -, -",
                "-, 'Thu, 1 Jul 2027 00:00:00 GMT', -, 2027-07-01T00:00:00Z"
            })
    void deprecationIsToldOncePerOperation(String deprecation, String sunset, Instant since, Instant until) {
        CannedResponse response = OK;
        response = deprecation == null ? response : response.header("Deprecation", deprecation);
        response = sunset == null ? response : response.header("Sunset", sunset);
        try (WireServer server = WireServer.playing(response);
                AtlasClient client = server.builder().observer(observer).build()) {
            read(client);
            read(client);

            assertThat(observer.events(Deprecation.class))
                    .containsExactly(new Deprecation(
                            "getGroupPrivateEndpointRegionalMode",
                            Optional.ofNullable(since),
                            Optional.ofNullable(until)));
        }
    }

    @Test
    void versionThatAtlasDoesNotServeIsReportedWithWhatToDo() {
        CannedResponse unknown =
                CannedResponse.json(406, "{\"error\":406,\"errorCode\":\"INVALID_VERSION_DATE\",\"parameters\":[]}");
        CannedResponse gone =
                CannedResponse.json(410, "{\"error\":410,\"errorCode\":\"VERSION_GONE\",\"parameters\":null}");
        try (WireServer server = WireServer.playing(unknown, gone);
                AtlasClient client = server.builder().build()) {
            assertThatThrownBy(() -> read(client))
                    .isInstanceOf(VersionNotAcceptableException.class)
                    .hasMessageContainingAll("(406 INVALID_VERSION_DATE, GET /api/", "resourceDate");
            assertThatThrownBy(() -> read(client))
                    .isInstanceOf(VersionGoneException.class)
                    .hasMessageContainingAll("(410 VERSION_GONE, GET /api/", "resourceDate", "newer release");
        }
    }

    private static void read(AtlasClient client) {
        client.api(dev.atlaslink.api.v2.PrivateEndpointServicesApi.class).getGroupPrivateEndpointRegionalMode(PROJECT);
    }
}
