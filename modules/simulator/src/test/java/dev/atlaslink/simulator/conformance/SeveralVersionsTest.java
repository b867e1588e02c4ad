package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.FurtherSpecs;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.kind.Call;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each version of an operation is served with its own bodies (v2 reference; which schema a body is read by is inferred). */
class SeveralVersionsTest {

    private static final LocalDate OLD = LocalDate.parse("2023-01-01");
    private static final LocalDate NEW = LocalDate.parse("2025-03-12");

    private final Wire wire = new Wire(builder -> FurtherSpecs.add(
            builder,
            twoDates(),
            Map.of("getThing", SeveralVersionsTest::thing, "updateThing", SeveralVersionsTest::thing)));
    private final String target = wire.v2("/thing");

    @AfterEach
    void stop() {
        wire.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2023-01-01, name",
        "2025-03-11, 2023-01-01, name",
        "2025-03-12, 2025-03-12, title",
        "2026-01-01, 2025-03-12, title"
    })
    void theNewestVersionThatIsNotLaterGivesItsOwnShape(String asked, String resolved, String property) {
        Reply reply = wire.send("GET", target, Map.of("Accept", type(asked)), null);

        assertThat(reply.outcome()).isEqualTo("200 {\"" + property + "\":\"a thing\"}");
        assertThat(reply.header("Content-Type")).isEqualTo(type(resolved) + ";charset=utf-8");
    }

    @Test
    void ofSeveralDatesTheNewestVersionThatOneOfThemReachesIsServed() {
        String both = type("2023-01-01") + ", " + type("2025-03-12");

        assertThat(wire.send("GET", target, Map.of("Accept", both), null).header("Content-Type"))
                .startsWith(type("2025-03-12"));
    }

    @Test
    void aDateBeforeAllVersionsIsNotAcceptable() {
        Reply reply = wire.send("GET", target, Map.of("Accept", type("2022-12-31")), null);

        assertThat(reply.outcome()).isEqualTo("406 INVALID_VERSION_DATE");
    }

    @Test
    void oneVersionCanBeGoneWhileTheOtherIsServed() {
        wire.simulator().versions().sunset("getThing", OLD, LocalDate.parse("2026-01-01"));

        Reply old = wire.send("GET", target, Map.of("Accept", type("2024-01-01")), null);
        Reply recent = wire.send("GET", target, Map.of("Accept", type("2025-03-12")), null);

        assertThat(old.outcome()).isEqualTo("410 VERSION_GONE");
        assertThat(recent.status()).isEqualTo(200);
        assertThat(recent.header("Sunset")).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "2023-01-01, 2023-01-01, name, 200",
        "2023-01-01, 2023-01-01, title, 400",
        "2024-06-01, 2024-06-01, name, 200",
        "2025-03-12, 2025-03-12, title, 200",
        "2025-03-12, 2025-03-12, name, 400",
        "2026-01-01, 2026-01-01, title, 200",
        "2023-01-01, 2025-03-12, name, 200",
        "2023-01-01, 2025-03-12, title, 400",
        "2025-03-12, 2023-01-01, title, 200",
        "2022-12-31, 2025-03-12, name, 200"
    })
    void aBodyIsReadInTheVersionOfItsOwnType(String sent, String asked, String property, int status) {
        assertThat(patch(type(sent), asked, property).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2023-01-01, name, 200", "2023-01-01, title, 400", "2025-03-12, title, 200", "2026-01-01, name, 400"})
    void aBodyWithoutADateIsReadInTheVersionOfTheResponse(String asked, String property, int status) {
        assertThat(patch("application/json", asked, property).status()).isEqualTo(status);
    }

    @Test
    void anUnknownAttributeIsRefusedByTheVersionThatDoesNotHaveIt() {
        assertThat(send(type("2023-01-01"), "2023-01-01", "{'name':'a','size':1}")
                        .outcome())
                .isEqualTo("400 INVALID_ATTRIBUTE");
        assertThat(send(type("2025-03-12"), "2025-03-12", "{'title':'a','size':1}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void theVersionsAreThoseOfTheSpec() {
        assertThat(wire.simulator().versions().of("getThing")).containsExactly(OLD, NEW);
    }

    private Reply patch(String contentType, String asked, String property) {
        return send(contentType, asked, "{'" + property + "':'a'}");
    }

    private Reply send(String contentType, String asked, String body) {
        return wire.send("PATCH", target, Map.of("Accept", type(asked), "Content-Type", contentType), body);
    }

    private static Optional<JsonNode> thing(Call call) {
        boolean isNew = !call.version().orElseThrow().isBefore(NEW);
        return Optional.of(Json.object().put(isNew ? "title" : "name", "a thing"));
    }

    private static String type(String date) {
        return "application/vnd.atlas." + date + "+json";
    }

    static String twoDates() {
        try (InputStream in = SeveralVersionsTest.class.getResourceAsStream("two-dates.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
