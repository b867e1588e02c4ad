package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.settings.Variant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** v2 serves the newest version that is not later than asked; v1.0 does not look at Accept. */
class VersionNegotiationTest {

    private static final String RESOLVED = "application/vnd.atlas.2023-01-01+json;charset=utf-8";

    private final Wire wire = new Wire();
    private final String target = wire.v2("/privateEndpoint/regionalMode");

    @AfterEach
    void stop() {
        wire.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.atlas.2023-01-01+json",
                "application/vnd.atlas.2023-10-01+json",
                "application/vnd.atlas.2025-03-12+json",
                "application/vnd.atlas.2023-01-01+json;charset=utf-8",
                "text/html, application/vnd.atlas.2024-08-05+json",
                "Application/VND.Atlas.2023-01-01+JSON",
                "application/vnd.atlas.2023-01-01+json;q=0.001",
                "application/vnd.atlas.2025-03-12+json;q=0, application/vnd.atlas.2023-01-01+json"
            })
    void aDateNotBeforeTheOperationsIsServedAndTheResponseNamesTheResolvedDate(String accept) {
        Reply reply = get(accept);

        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.header("Content-Type")).isEqualTo(RESOLVED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/vnd.atlas.2022-12-31+json",
                "application/vnd.atlas.2023-13-41+json",
                "application/vnd.atlas.2023-1-1+json",
                "application/vnd.atlas.preview+json",
                "application/vnd.atlas.2023-01-01+csv",
                "application/vnd.atlas.2023-01-01+json;q=0",
                "application/vnd.atlas.2023-01-01+json; Q=0.000; charset=utf-8",
                "application/json",
                "*/*"
            })
    void anythingElseIsNotAcceptableAndTheErrorIsPlainJson(String accept) {
        Reply reply = get(accept);

        assertThat(reply.status()).isEqualTo(406);
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        assertThat(reply.header("X-Error-Code")).isEqualTo("INVALID_VERSION_DATE");
        assertThat(reply.body())
                .isEqualTo("{\"detail\":\"Invalid accept header or version date.\",\"error\":406,"
                        + "\"errorCode\":\"INVALID_VERSION_DATE\",\"parameters\":[],\"reason\":\"Not Acceptable\"}");
    }

    @Test
    void aMissingAcceptIsNotAcceptable() {
        assertThat(wire.send("GET", target, Map.of(), null).status()).isEqualTo(406);
    }

    @Test
    void aDateOnWhichNothingWasPublishedIsResolvedOrRefused() {
        assertThat(get("application/vnd.atlas.2023-03-17+json").status()).isEqualTo(200);
        try (Wire strict = new Wire(builder -> builder.variants(Set.of(Variant.UNPUBLISHED_DATES_REFUSED)))) {
            strict.simulator().versions().publish("getGroupPrivateEndpointRegionalMode", LocalDate.parse("2026-01-01"));
            assertThat(status(strict, "2023-03-17")).isEqualTo(406);
            assertThat(status(strict, "2025-03-12")).isEqualTo(200);
            assertThat(status(strict, "2026-01-01")).isEqualTo(200);
        }
    }

    private int status(Wire wire, String version) {
        return wire.send("GET", target, Map.of("Accept", "application/vnd.atlas." + version + "+json"), null)
                .status();
    }

    @Test
    void v1IgnoresAcceptAndRespondsWithPlainJson() {
        for (Map<String, String> headers :
                List.of(Map.<String, String>of(), Map.of("Accept", "text/html"), Map.of("Accept", RESOLVED))) {
            Reply reply = wire.send("GET", wire.v1("/privateEndpoint/regionalMode"), headers, null);
            assertThat(reply.status()).isEqualTo(200);
            assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        }
    }

    @Test
    void bodiesMayBeDeclaredAsJsonOrAsAnyDatedType() {
        for (String type : new String[] {
            "application/json",
            "application/json; charset=utf-8",
            "application/vnd.atlas.2023-01-01+json",
            "application/vnd.atlas.2025-03-12+json"
        }) {
            Map<String, String> headers =
                    Map.of("Accept", "application/vnd.atlas.2023-01-01+json", "Content-Type", type);
            assertThat(wire.send("PATCH", target, headers, "{'enabled':true}").status())
                    .isEqualTo(202);
        }
        Map<String, String> form = Map.of(
                "Accept", "application/vnd.atlas.2023-01-01+json", "Content-Type", "application/x-www-form-urlencoded");
        assertThat(wire.send("PATCH", target, form, "{'enabled':true}").status())
                .isEqualTo(415);
    }

    private Reply get(String accept) {
        return wire.send("GET", target, Map.of("Accept", accept), null);
    }
}
