package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.simulator.SimulatorClock;
import dev.atlaslink.simulator.Versions;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/**
 * Versions that come, grow old and go, by the simulator's date: the headers {@code Deprecation} and {@code Sunset} as
 * recorded, 410 VERSION_GONE as reported by users.
 */
class VersionsTest {

    private static final String READ = "getGroupPrivateEndpointRegionalMode";
    private static final LocalDate FIRST = LocalDate.parse("2023-01-01");
    private static final LocalDate SECOND = LocalDate.parse("2024-08-05");

    private final Wire wire = new Wire();
    private final Versions versions = wire.simulator().versions();
    private final String mode = wire.v2("/privateEndpoint/regionalMode");

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void aRequestIsServedByTheNewestVersionThatIsNotLater() {
        versions.publish(READ, SECOND);

        assertThat(contentType("2024-08-04")).isEqualTo("application/vnd.atlas.2023-01-01+json;charset=utf-8");
        assertThat(contentType("2024-08-05")).isEqualTo("application/vnd.atlas.2024-08-05+json;charset=utf-8");
        assertThat(contentType("2025-03-12")).isEqualTo("application/vnd.atlas.2024-08-05+json;charset=utf-8");
        assertThat(get("2024-08-05").body()).isEqualTo(get("2023-01-01").body());
    }

    @Test
    void anotherOperationOnTheSamePathHasVersionsOfItsOwn() {
        versions.publish(READ, SECOND);

        Map<String, String> headers = Map.of("Accept", "application/vnd.atlas.2024-08-05+json");
        assertThat(wire.send("PATCH", mode, headers, "{'enabled':true}").header("Content-Type"))
                .isEqualTo("application/vnd.atlas.2023-01-01+json;charset=utf-8");
        assertThat(versions.of(READ)).containsExactly(FIRST, SECOND);
        assertThat(versions.of("toggleGroupPrivateEndpointRegionalMode")).containsExactly(FIRST);
    }

    @Test
    void aPreviewIsServedOnlyWhereOneIsPublished() {
        assertThat(get("preview").status()).isEqualTo(406);
        versions.publishPreview(READ);

        Reply reply = get("preview");
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo("application/vnd.atlas.preview+json;charset=utf-8");
    }

    @Test
    void anUpcomingVersionIsNotAcceptableBecauseNoneIsAnnounced() {
        assertThat(get("2023-01-01.upcoming").outcome()).isEqualTo("406 INVALID_VERSION_DATE");
    }

    @Test
    void aDeprecatedVersionSaysSinceWhenWithoutPaddingTheDay() {
        versions.deprecate(FIRST, SECOND);

        assertThat(get("2023-01-01").header("Deprecation")).isEqualTo("Mon, 5 Aug 2024 00:00:00 GMT");
        assertThat(get("2023-01-01").header("Sunset")).isNull();
    }

    @Test
    void errorsOfADeprecatedVersionSaySoToo() {
        versions.deprecate(FIRST, SECOND);
        versions.sunset(FIRST, LocalDate.parse("2027-07-01"));

        Reply reply = wire.patch(mode, "{'enabled':7}");
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.header("Deprecation")).isEqualTo("Mon, 5 Aug 2024 00:00:00 GMT");
        assertThat(reply.header("Sunset")).isEqualTo("Thu, 1 Jul 2027 00:00:00 GMT");
    }

    @Test
    void versionsThatNobodyDeprecatedSayNothing() {
        versions.publish(READ, SECOND);
        versions.deprecate(FIRST, SECOND);

        assertThat(get("2024-08-05").headers().map()).doesNotContainKeys("deprecation", "sunset");
    }

    @Test
    void aDeprecationIsToldOnceItHasCome() {
        versions.deprecate(FIRST, LocalDate.parse("2026-01-03"));

        assertThat(get("2023-01-01").header("Deprecation")).isNull();
        wire.simulator().clock().advance(Duration.ofDays(1));
        assertThat(get("2023-01-01").header("Deprecation")).isEqualTo("Sat, 3 Jan 2026 00:00:00 GMT");
    }

    @Test
    void aVersionIsGoneFromItsSunsetOn() {
        versions.sunset(FIRST, LocalDate.parse("2026-01-03"));
        assertThat(get("2023-01-01").status()).isEqualTo(200);

        // From 2026-01-02T03:04:05Z to the last second of the day in UTC, and one more.
        wire.advance(Duration.ofHours(21).minusMinutes(4).minusSeconds(6).toSeconds());
        assertThat(get("2023-01-01").status()).isEqualTo(200);
        wire.advance(1);

        Reply reply = get("2023-10-01");
        String path = mode.substring(1);
        assertThat(reply.status()).isEqualTo(410);
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        assertThat(reply.header("X-Error-Code")).isEqualTo("VERSION_GONE");
        assertThat(reply.header("Sunset")).isEqualTo("Sat, 3 Jan 2026 00:00:00 GMT");
        assertThat(reply.body())
                .isEqualTo("{\"detail\":\"Version 2023-01-01 of " + path
                        + " is no longer available.\",\"error\":410,\"errorCode\":\"VERSION_GONE\",\"parameters\":"
                        + "[\"2023-01-01\",\"" + path + "\"],\"reason\":\"Gone\"}");
    }

    @Test
    void nothingIsDoneInAVersionThatIsGone() {
        versions.sunset(FIRST, LocalDate.parse("2026-01-02"));
        wire.patch(mode, "{'enabled':true}");
        versions.reset();

        assertThat(get("2023-01-01").body()).isEqualTo("{\"enabled\":false}");
    }

    @Test
    void aLaterVersionOutlivesTheFirst() {
        versions.publish(READ, SECOND);
        versions.sunset(FIRST, LocalDate.parse("2026-01-02"));

        assertThat(get("2024-08-04").status()).isEqualTo(410);
        assertThat(get("2024-08-05").status()).isEqualTo(200);
    }

    @Test
    void whatIsSaidOfOneOperationComesBeforeWhatIsSaidOfAll() {
        versions.sunset(FIRST, LocalDate.parse("2026-01-02"));
        versions.sunset(READ, FIRST, LocalDate.parse("2027-07-01"));
        versions.deprecate(READ, FIRST, SECOND);

        assertThat(get("2023-01-01").status()).isEqualTo(200);
        assertThat(get("2023-01-01").header("Deprecation")).isEqualTo("Mon, 5 Aug 2024 00:00:00 GMT");
        assertThat(wire.get(wire.v2("/encryptionAtRest")).status()).isEqualTo(410);
    }

    @Test
    void v1AndOAuthHaveNoVersionsToLose() {
        versions.deprecate(FIRST, SECOND);
        versions.sunset(FIRST, LocalDate.parse("2026-01-02"));

        Reply reply = wire.get(wire.v1("/privateEndpoint/regionalMode"));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.headers().map()).doesNotContainKeys("deprecation", "sunset");
    }

    @Test
    void todayIsTheDateOfTheClock() {
        SimulatorClock clock = SimulatorClock.scaled(1, Instant.parse("2027-07-01T00:00:00Z"));
        try (Wire later = new Wire(builder -> builder.clock(clock))) {
            later.simulator().versions().sunset(FIRST, LocalDate.parse("2027-07-01"));
            assertThat(later.get(later.v2("/encryptionAtRest")).status()).isEqualTo(410);
        }
    }

    @Test
    void whatDoesNotExistIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> versions.publish("getEverything", SECOND))
                .withMessageStartingWith(
                        "operationId is \"getEverything\"; allowed is one of" + " [createGroupBackupPrivateEndpoint, ");
        assertThatIllegalArgumentException().isThrownBy(() -> versions.publishPreview("listEndpointServices"));
        assertThatIllegalArgumentException().isThrownBy(() -> versions.of(null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> versions.deprecate(LocalDate.parse("2024-10-23"), SECOND))
                .withMessage("version is 2024-10-23; allowed is one of"
                        + " [2023-01-01, 2023-02-01, 2024-08-05, 2024-11-13, 2025-03-12]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> versions.sunset(READ, SECOND, SECOND))
                .withMessage("version is 2024-08-05; allowed is one of [2023-01-01]");
    }

    private String contentType(String version) {
        return get(version).header("Content-Type");
    }

    private Reply get(String version) {
        return wire.send("GET", mode, Map.of("Accept", "application/vnd.atlas." + version + "+json"), null);
    }
}
