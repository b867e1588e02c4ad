package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in, an Atlas-shaped 4xx goes out. */
class BadInputTest {

    private final Wire wire = new Wire();
    private final String services = wire.v2("/privateEndpoint/endpointService");

    @AfterEach
    void stop() {
        wire.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''                                                     | MALFORMED_JSON",
                "{                                                      | MALFORMED_JSON",
                "{} {}                                                  | MALFORMED_JSON",
                "{'region':'a','region':'b'}                            | MALFORMED_JSON",
                "[]                                                     | INVALID_JSON",
                "true                                                   | INVALID_JSON",
                "null                                                   | INVALID_JSON",
                "{}                                                     | MISSING_ATTRIBUTE",
                "{'providerName':'AWS'}                                 | MISSING_ATTRIBUTE",
                "{'region':'us-east-1'}                                 | MISSING_ATTRIBUTE",
                "{'providerName':1,'region':'us-east-1'}                | INVALID_JSON_ATTRIBUTE",
                "{'providerName':'AWS','region':7}                      | INVALID_JSON_ATTRIBUTE",
                "{'providerName':'AWS','region':null}                   | INVALID_JSON_ATTRIBUTE",
                "{'providerName':'OVH','region':'us-east-1'}            | INVALID_PROVIDER",
                "{'providerName':'AWS','region':'mars-1'}               | INVALID_REGION",
                "{'providerName':'AWS','region':'eastus2'}              | INVALID_REGION",
                "{'providerName':'AZURE','region':'us-east-1'}          | INVALID_REGION",
                "{'providerName':'AWS','region':' '}                    | INVALID_REGION",
                "{'providerName':'AWS','region':''}                     | INVALID_REGION",
                "{'providerName':'AWS','region':'eu west'}              | INVALID_REGION",
                "{'providerName':'AWS','region':'us-east-1','name':'x'} | INVALID_ATTRIBUTE",
                "{'providerName':'AZURE','region':'eastus2','portMappingEnabled':true} | INVALID_ATTRIBUTE"
            },
            quoteCharacter = '`')
    void aBadBodyIs400WithTheCodeThatSaysWhy(String body, String code) {
        Reply reply = wire.post(services, body.equals("''") ? "" : body);

        assertThat(reply.outcome()).isEqualTo("400 " + code);
        assertThat(reply.header("X-Error-Code")).isEqualTo(code);
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        assertThat(reply.json().path("error").asInt()).isEqualTo(400);
        assertThat(reply.text("/reason")).isEqualTo("Bad Request");
        assertThat(reply.json().path("parameters").isArray()).isTrue();
        assertThat(reply.header("RateLimit-Limit")).isEqualTo("4000");
    }

    @ParameterizedTest
    @ValueSource(ints = {1_001, 100_000})
    void jsonBeyondAllMeasureIs400(int size) {
        assertThat(wire.post(services, "[".repeat(size)).outcome()).isEqualTo("400 MALFORMED_JSON");
        assertThat(wire.post(services, "{'region':" + "9".repeat(size) + "}").outcome())
                .isEqualTo("400 MALFORMED_JSON");
    }

    /** A pattern that repeats a group recurses for each repetition, and ends in a stack overflow. */
    @ParameterizedTest
    @ValueSource(strings = {"-a", "_A", "A", " "})
    void aTextBeyondAllMeasureIs400WhereverARegionIsAskedFor(String part) {
        String region = "A" + part.repeat(5_000);
        String settings = wire.v2("/encryptionAtRest");
        String service = "{'providerName':'AWS','region':'%s'}".formatted(region);
        String remote = "{'providerName':'AWS','region':'us-east-1','supportedRemoteRegions':['%s']}".formatted(region);

        for (Reply reply : List.of(
                wire.post(services, service),
                wire.post(services, remote),
                wire.post(wire.v1("/privateEndpoint"), service),
                wire.post(wire.v1("/privateEndpoint/endpointService"), service),
                wire.post(settings + "/AWS/privateEndpoints", "{'regionName':'%s'}".formatted(region)),
                wire.patch(settings, "{'awsKms':{'region':'%s'}}".formatted(region)))) {
            assertThat(reply.status()).as(reply.body()).isEqualTo(400);
        }
    }

    @Test
    void theErrorNamesTheAttribute() {
        assertThat(wire.post(services, "{'providerName':'AWS'}")
                        .json()
                        .path("parameters")
                        .toString())
                .isEqualTo("[\"region\"]");
        assertThat(wire.patch(wire.v2("/encryptionAtRest"), "{'awsKms':{'colour':1}}")
                        .text("/parameters/0"))
                .isEqualTo("awsKms.colour");
    }

    @Test
    void regionalModeTakesAnObjectNotABareBoolean() {
        String mode = wire.v1("/privateEndpoint/regionalMode");
        assertThat(wire.patch(mode, "true").outcome()).isEqualTo("400 INVALID_JSON");
        assertThat(wire.patch(mode, "{'enabled':'yes'}").outcome()).isEqualTo("400 INVALID_JSON_ATTRIBUTE");
    }

    @Test
    void malformedIdsInThePathAre400WithThePath() {
        String target = wire.v2("/privateEndpoint/AWS/endpointService/xyz");
        Reply reply = wire.get(target);
        assertThat(reply.outcome()).isEqualTo("400 PATH_PARAM_PARSE_ERROR");
        assertThat(reply.text("/parameters/0")).isEqualTo(target);
        assertThat(wire.get("/api/atlas/v2/groups/xyz/privateEndpoint/regionalMode")
                        .outcome())
                .isEqualTo("400 PATH_PARAM_PARSE_ERROR");
        assertThat(wire.get(wire.v2("/privateEndpoint/OVH/endpointService")).outcome())
                .isEqualTo("400 INVALID_PATH_PARAMETER");
    }

    @Test
    void anUnknownProjectIs404WithoutARateLimit() {
        String unknown = "0123456789abcdef01234567";
        Reply reply = wire.get("/api/atlas/v2/groups/" + unknown + "/privateEndpoint/regionalMode");

        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.body())
                .isEqualTo("{\"detail\":\"No group with ID " + unknown + " exists.\",\"error\":404,"
                        + "\"errorCode\":\"GROUP_NOT_FOUND\",\"parameters\":[\"" + unknown
                        + "\"],\"reason\":\"Not Found\"}");
        assertThat(reply.headers().map()).doesNotContainKey("ratelimit-limit");
        assertThat(wire.get("/api/atlas/v1.0/groups/" + unknown + "/privateEndpoint")
                        .outcome())
                .isEqualTo("404 GROUP_NOT_FOUND");
    }

    @Test
    void anUnmatchedPathIs404AndAnUnmatchedMethodIs405() {
        assertThat(wire.get("/api/atlas/v2/unknown").outcome()).isEqualTo("404 RESOURCE_NOT_FOUND");
        Reply reply = wire.get(services);
        assertThat(reply.status()).isEqualTo(405);
        assertThat(reply.header("Allow")).isEqualTo("POST");
    }

    @ParameterizedTest
    @ValueSource(strings = {"colour=red", "pretty=maybe", "pretty", "pretty=true&pretty=true", "pageNum=1", "%zz=1"})
    void queryParametersAreKnownTypedAndGivenOnce(String query) {
        String target = wire.v2("/privateEndpoint/regionalMode") + "?" + query;
        String nonce = TestDigest.nonce(wire.raw("GET", "/api", Wire.V2, null));
        String authorization = wire.digest().authorization("GET", target, nonce, "00000001");

        // Over a bare socket, because a Java URI takes no broken percent-encoding.
        assertThat(exchange("GET " + target + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: "
                        + authorization + "\r\nAccept: application/vnd.atlas.2023-01-01+json\r\n\r\n"))
                .startsWith("HTTP/1.1 400 ")
                .contains("INVALID_QUERY_PARAMETER");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pageNum=0",
                "pageNum=-1",
                "pageNum=x",
                "itemsPerPage=501",
                "pageNum=2147483648",
                "itemsPerPage=99999999999999999999"
            })
    void pagesStartAtOneAndHoldAtMost500Items(String query) {
        assertThat(wire.get(wire.v1("/privateEndpoint") + "?" + query).outcome())
                .isEqualTo("400 INVALID_QUERY_PARAMETER");
    }

    @Test
    void aBodyBeyondAMebibyteIs413() {
        assertThat(wire.raw("POST", services, Wire.V2, " ".repeat((1 << 20) + 1))
                        .status())
                .isEqualTo(413);
    }

    @Test
    void aBodyThatBreaksOffGetsAResponseAtOnce() {
        String head = "POST " + services + " HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\n{}";
        assertThat(exchange(head)).startsWith("HTTP/1.1 400 ").contains("\"errorCode\":\"UNEXPECTED_ERROR\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GARBAGE", "GET /\u0001 HTTP/1.1", "GET /a%zz HTTP/1.1", "GET / HTTP/9.9"})
    void brokenHttpIsAnAtlasShapedErrorToo(String requestLine) {
        assertThat(exchange(requestLine + "\r\nHost: x\r\n\r\n"))
                .containsPattern("^HTTP/1.1 (400|401) ")
                .contains("Content-Type: application/json")
                .contains("Connection: close")
                .contains("\"errorCode\":\"UNEXPECTED_ERROR\"")
                .doesNotContain("jetty");
    }

    private String exchange(String request) {
        try (Socket socket = new Socket(
                InetAddress.getLoopbackAddress(), wire.simulator().baseUri().getPort())) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            socket.shutdownOutput();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
