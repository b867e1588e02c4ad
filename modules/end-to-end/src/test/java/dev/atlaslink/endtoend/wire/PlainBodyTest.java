package dev.atlaslink.endtoend.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.CapturedLog;
import dev.atlaslink.endtoend.fixture.WireServer;
import dev.atlaslink.spectools.exchange.WireRequest;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Bytes and texts travel as they are; parameters in headers and cookies arrive, and are not logged. */
final class PlainBodyTest {
    private static final byte[] NOT_TEXT = {0, -1, 13, 10, 127, -119};

    @AutoClose
    private final CapturedLog captured = new CapturedLog();

    @Test
    void bytesComeAsTheyAre() {
        CannedResponse response = CannedResponse.status(200).body("application/vnd.atlas.2023-01-01+gzip", NOT_TEXT);

        assertThat(log(response)).isEqualTo(NOT_TEXT);
        assertThat(log(CannedResponse.status(200))).isEmpty();
    }

    @Test
    void textComesInTheCharsetOfItsMediaType() {
        CannedResponse utf8 = CannedResponse.status(200).body("text/csv", "größe;1".getBytes(StandardCharsets.UTF_8));
        CannedResponse other = CannedResponse.status(200)
                .body("text/csv; charset=\"windows-1252\"", "größe;1".getBytes(Charset.forName("windows-1252")));

        assertThat(table(utf8)).isEqualTo("größe;1");
        assertThat(table(other)).isEqualTo("größe;1");
    }

    @Test
    void textThatIsJsonIsReadAsJson() {
        String name = calling(api -> api.getName("1"), CannedResponse.json(200, "\"a\\nb\""));

        assertThat(name).isEqualTo("a\nb");
    }

    @Test
    void pageOfAProxyIsNoResponse() {
        assertThatThrownBy(() -> table(CannedResponse.html(200)))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessage(
                        "getTable failed: the response is a page, text/html (200, GET /api/atlas/v2/things/1/table)");
    }

    @Test
    void textInAnUnknownCharsetIsNoResponse() {
        CannedResponse response = CannedResponse.status(200).body("text/csv; charset=klingon", NOT_TEXT);

        assertThatThrownBy(() -> table(response))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining("unknown charset");
    }

    /** It is sent twice: a Digest challenge comes first. */
    @Test
    void headersCookiesAndBytesAreSentWithEveryAttemptAndNotLogged() {
        CannedResponse challenge = CannedResponse.json(401, "{}")
                .header(
                        "WWW-Authenticate",
                        "Digest realm=\"MMS Public API\", nonce=\"abc\", qop=\"auth\", algorithm=MD5");
        try (WireServer server = WireServer.playing(challenge, CannedResponse.status(204));
                AtlasClient client = server.builder().build()) {
            client.api(ThingsApi.class).putLog("1", "secret of the header", "secret-of-the-cookie", null, NOT_TEXT);

            assertThat(server.received()).hasSize(2).allSatisfy(PlainBodyTest::requireWhole);
            assertThat(captured.clientLines()).isNotEmpty().noneMatch(line -> line.contains("secret"));
        }
    }

    private static void requireWhole(WireRequest request) {
        assertThat(request.header("X-Key")).contains("secret of the header");
        assertThat(request.header("Cookie")).contains("session=secret-of-the-cookie");
        assertThat(request.header("Content-Type")).contains("application/octet-stream");
        assertThat(request.body()).isEqualTo(new String(NOT_TEXT, StandardCharsets.UTF_8));
    }

    private static byte[] log(CannedResponse response) {
        return calling(api -> api.getLog("1"), response);
    }

    private static String table(CannedResponse response) {
        return calling(api -> api.getTable("1"), response);
    }

    private static <T> T calling(Function<ThingsApi, T> call, CannedResponse response) {
        try (WireServer server = WireServer.playing(response);
                AtlasClient client = server.builder().build()) {
            return call.apply(client.api(ThingsApi.class));
        }
    }
}
