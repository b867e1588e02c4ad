package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Request;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.slf4j.event.Level;

/** One line for each request, of which only what is known to be harmless is shown. */
final class WireLogTest {
    private static final Duration ELAPSED = Duration.ofMillis(12);

    private final RecordedLog log = new RecordedLog(Level.DEBUG);
    private final WireLog wire = new WireLog(log);

    @Test
    void responseIsToldWithTheHeadersThatHoldNoSecret() {
        Request request = ThingRequests.of(
                "createThing",
                "https://cloud.mongodb.com/things",
                Map.of(
                        "Accept", List.of("application/json"),
                        "Content-Type", List.of("text/csv"),
                        "Authorization", List.of("Bearer secret")),
                "secret");

        wire.responded(
                7,
                request,
                Responses.of(
                        429,
                        Map.of("Retry-After", List.of("7"), "Set-Cookie", List.of("secret"), "Sunset", List.of("soon")),
                        "secret"),
                ELAPSED);

        assertThat(log.lines())
                .containsExactly("DEBUG call 7: POST /things {Accept: application/json, Content-Type: text/csv}"
                        + " -> 429 {Retry-After: 7, Sunset: soon} in 12 ms");
    }

    @Test
    void failureIsToldInsteadOfAResponse() {
        wire.broken(
                8,
                ThingRequests.of("getThing", "https://cloud.mongodb.com/things"),
                new IOException("broken\nINFO forged"),
                ELAPSED);

        assertThat(log.lines())
                .containsExactly("DEBUG call 8: GET /things {} -> java.io.IOException: broken\\nINFO forged in 12 ms");
    }

    @ParameterizedTest
    @CsvSource({
        "/things?pageNum=2&itemsPerPage=500, /things?pageNum=2&itemsPerPage=500",
        "/things?name=secret&pretty=true, /things?name=***&pretty=true",
        "/things?flag, /things?flag=***",
        "/things?name=a=b, /things?name=***",
        "/things?, /things"
    })
    void valuesInTheQueryAreShownByAnAllowList(String target, String shown) {
        wire.responded(
                7,
                ThingRequests.of("getThing", "https://cloud.mongodb.com" + target),
                Responses.of(204, Map.of(), ""),
                ELAPSED);

        assertThat(log.lines()).containsExactly("DEBUG call 7: GET " + shown + " {} -> 204 {} in 12 ms");
    }

    @Test
    void whatTheServerSaysCannotBeginALine() {
        wire.responded(
                7,
                ThingRequests.of("getThing", "https://cloud.mongodb.com/things"),
                Responses.with("X-Error-Code", "a\r\nb"),
                ELAPSED);

        assertThat(log.lines())
                .containsExactly("DEBUG call 7: GET /things {} -> 200 {X-Error-Code: a\\r\\nb} in 12 ms");
    }

    @Test
    void nothingIsWrittenAboveDebug() {
        RecordedLog quiet = new RecordedLog(Level.INFO);
        Request request = ThingRequests.of("getThing", "https://cloud.mongodb.com/things");

        new WireLog(quiet).responded(7, request, Responses.of(204, Map.of(), ""), ELAPSED);
        new WireLog(quiet).broken(7, request, new IOException("broken"), ELAPSED);

        assertThat(quiet.lines()).isEmpty();
    }
}
