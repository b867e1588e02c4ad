package dev.atlaslink.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.limit.Permit;
import dev.atlaslink.client.limit.RateLimitKey;
import dev.atlaslink.client.transport.TransportRequest;
import dev.atlaslink.client.transport.TransportResponse;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request that the user writes becomes on the wire. */
final class RawRequestTest {
    private static final String THINGS = "/api/atlas/v2/groups/1/things";
    private static final LocalDate DATE = LocalDate.parse("2024-08-05");

    private final List<TransportRequest> sent = new ArrayList<>();
    private String contentType = "application/json";
    private String body = "{}";

    @AutoClose
    private final AtlasClient atlas = AtlasClient.builder()
            .credentials(AtlasCredentials.bearer("token"))
            .transport(this::respond)
            .build();

    @Test
    void methodPathAndVersionAreThoseOfTheRequest() {
        atlas.send(RawRequest.get(THINGS).date(DATE));

        assertThat(sent().method()).isEqualTo("GET");
        assertThat(sent().url()).isEqualTo("https://cloud.mongodb.com" + THINGS);
        assertThat(header("Accept")).isEqualTo("application/vnd.atlas.2024-08-05+json");
        assertThat(sent().headers()).doesNotContainKey("Content-Type");
        assertThat(sent().body()).isEmpty();
    }

    /** For metrics and traces, which may not have as many names as there are resources. */
    @ParameterizedTest
    @CsvSource({
        "/api/atlas/v2/groups/64a1f3c2b7e09d5a1c8f4e20/clusters/mine, /api/atlas/v2/.../clusters",
        "/api/atlas/v2/orgs/64a1f3c2b7e09d5a1c8f4e20/teams, /api/atlas/v2/.../teams",
        "/api/atlas/v2/groups/64a1f3c2b7e09d5a1c8f4e20, /api/atlas/v2/.../groups",
        "/api/atlas/v2/groups, /api/atlas/v2/.../groups",
        "/api/atlas/v2/groups/byName/Payments, /api/atlas/v2/.../groups",
        "/api/atlas/v2/groups/byName, /api/atlas/v2/.../groups"
    })
    void callHasATemplateOfItsPathWithoutIds(String path, String template) {
        assertThat(atlas.send(RawRequest.get(path).date(DATE)).call().pathTemplate())
                .isEqualTo(template);
    }

    @ParameterizedTest
    @CsvSource({"HEAD", "PUT", "POST", "PATCH", "DELETE"})
    void everyMethodCanBeSent(String method) {
        atlas.send(RawRequest.of(method, THINGS).date(DATE));

        assertThat(sent().method()).isEqualTo(method);
    }

    @Test
    void methodsHaveShortForms() {
        atlas.send(RawRequest.post(THINGS).date(DATE));
        atlas.send(RawRequest.patch(THINGS).date(DATE));
        atlas.send(RawRequest.delete(THINGS).date(DATE));

        assertThat(sent).extracting(TransportRequest::method).containsExactly("POST", "PATCH", "DELETE");
    }

    @Test
    void bodyInJsonHasTheMediaTypeOfTheVersion() {
        atlas.send(RawRequest.post(THINGS).date(DATE).json("{\"name\": \"größe\"}"));

        assertThat(header("Content-Type")).isEqualTo("application/vnd.atlas.2024-08-05+json");
        assertThat(sent().body()).contains("{\"name\": \"größe\"}".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void bodyOfAnotherKindHasItsOwnMediaType() {
        byte[] body = {1, 2};
        RawRequest request = RawRequest.of("PUT", THINGS).date(DATE).body(body, "application/octet-stream");
        body[0] = 9;
        atlas.send(request);

        assertThat(header("Content-Type")).isEqualTo("application/octet-stream");
        assertThat(header("Accept")).isEqualTo("application/vnd.atlas.2024-08-05+json");
        assertThat(sent().body()).contains(new byte[] {1, 2});
    }

    @Test
    void otherMediaTypeOfTheResponseGoesBeforeTheDate() {
        atlas.send(RawRequest.get(THINGS).date(DATE).accept("application/vnd.atlas.2023-01-01+csv"));
        assertThat(header("Accept")).isEqualTo("application/vnd.atlas.2023-01-01+csv");
    }

    /** A preview has no date, and its bodies are of the same version. */
    @Test
    void bodyInJsonHasTheVersionThatIsAskedForWhereItHasNoDate() {
        atlas.send(RawRequest.post(THINGS)
                .accept("application/vnd.atlas.preview+json")
                .json("1"));
        assertThat(header("Content-Type")).isEqualTo("application/vnd.atlas.preview+json");
    }

    @Test
    void dateOfTheClientOrViewCountsWhereTheRequestHasNone() {
        AtlasClient dated = atlas.withOptions(options -> options.resourceDate(LocalDate.parse("2023-02-01")));
        dated.send(RawRequest.get(THINGS));
        assertThat(header("Accept")).isEqualTo("application/vnd.atlas.2023-02-01+json");

        dated.send(RawRequest.get(THINGS).date(DATE));
        assertThat(header("Accept")).isEqualTo("application/vnd.atlas.2024-08-05+json");
    }

    @Test
    void requestWithoutAnyDateIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> atlas.send(RawRequest.get(THINGS)))
                .withMessage(
                        "date is null; allowed is a date that Atlas has published, for a path of v2: of the request,"
                                + " or else the resourceDate of the client or its view");
        assertThat(sent).isEmpty();
    }

    @Test
    void earlierGenerationHasNoDatesAndPlainJson() {
        try (AtlasClient key = AtlasClient.builder()
                .credentials(AtlasCredentials.apiKey("public", "private"))
                .transport(this::respond)
                .build()) {
            RawRequest request =
                    RawRequest.patch("/api/atlas/v1.0/groups/1/things").json("{}");
            key.send(request);

            assertThat(header("Accept")).isEqualTo("application/json");
            assertThat(header("Content-Type")).isEqualTo("application/json");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> request.date(DATE))
                    .withMessage("date is 2024-08-05; allowed is none for /api/atlas/v1.0/groups/1/things");
        }
    }

    @Test
    void variablesAndParametersAreEncodedAndTheRestIsSentAsItIs() {
        atlas.send(RawRequest.get("/api/atlas/v2/groups/{groupId}/things/{name}%2Fx/ä b?a=1&b={c}")
                .path("groupId", "1")
                .path("name", "a/ü?")
                .query("q", "x&y=ä")
                .query("q", "")
                .date(DATE));

        assertThat(sent().url())
                .endsWith(
                        "/api/atlas/v2/groups/1/things/a%2F%C3%BC%3F%2Fx/%C3%A4%20b?a=1&b=%7Bc%7D&q=x%26y%3D%C3%A4&q=");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/atlas/v2",
                "/api/atlas/v2/",
                "/api/atlas/v2?pretty=true",
                "HTTPS://Cloud.MongoDB.com/api/atlas/v2/groups/1?pageNum=2",
                "/api/atlas/v2/groups/..a/b..",
            })
    void pathsOfTheApiAndUrlsAtTheSameAddressAreSent(String path) {
        atlas.send(RawRequest.get(path).date(DATE));

        assertThat(sent().url())
                .startsWith("https://cloud.mongodb.com/api/atlas/v2")
                .endsWith(path.replaceFirst(".*com/", "/"));
    }

    /** The path tells what Atlas counts together; where our specs have it, it is what the facade's calls count towards. */
    @ParameterizedTest
    @CsvSource({
        "/api/atlas/v2/groups/5f7c/privateEndpoint/regionalMode, Private Endpoint Services, 5f7c",
        "/api/atlas/v2/groups/5f7c/encryptionAtRest?pretty=true, Encryption at Rest, 5f7c",
        "/api/atlas/v2/groups/5f7c/clusters/c0, Clusters, 5f7c",
        "/api/atlas/v2/groups/5f7c/databaseUsers/admin, databaseUsers, 5f7c",
        "/api/atlas/v2/orgs/5f7c/invoices, invoices, ''",
        "/api/atlas/v2/groups/5f7c, Projects, 5f7c",
        "/api/atlas/v2/groups, Projects, ''"
    })
    void requestTakesAPermitOfItsPath(String path, String endpointSet, String project) {
        List<RateLimitKey> keys = new ArrayList<>();
        try (AtlasClient limited = AtlasClient.builder()
                .credentials(AtlasCredentials.bearer("token"))
                .transport(this::respond)
                .permitSource(key -> {
                    keys.add(key);
                    return Permit.FREE;
                })
                .build()) {
            limited.send(RawRequest.get(path).date(DATE));
        }
        assertThat(keys).containsExactly(new RateLimitKey("https://cloud.mongodb.com", endpointSet, project));
    }

    @Test
    void pageAfterAPageIsWhereItsLinkLeadsAtTheSameAddress() {
        RawRequest first = RawRequest.get(THINGS).date(DATE).operationId("listThings");
        body = "{\"links\":[{\"rel\":\"self\",\"href\":\"x\"}," + "{\"rel\":\"next\",\"href\":\"https://other.example"
                + THINGS + "?pageNum=2&a=%2F\"}]}";
        RawRequest second = first.next(atlas.send(first)).orElseThrow();

        body = "{}";
        RawResponse response = atlas.send(second);
        assertThat(sent().url()).isEqualTo("https://cloud.mongodb.com" + THINGS + "?pageNum=2&a=%2F");
        assertThat(header("Accept")).isEqualTo("application/vnd.atlas.2024-08-05+json");
        assertThat(response.call().operationId()).isEqualTo("listThings");
        assertThat(second.next(response)).isEmpty();
    }

    @Test
    void responseHasWhatAtlasSent() {
        body = "{\"a\":1}";
        RawResponse response = atlas.send(RawRequest.get(THINGS + "?b=2").date(DATE));

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"a\":1}");
        assertThat(response.header("Content-Type")).contains("application/json");
        assertThat(response.call().operationId()).isEqualTo("rawRequest");
        assertThat(response.call().path()).isEqualTo(THINGS);
    }

    @Test
    void pageOfAGatewayIsRefusedWhateverWasAskedFor() {
        contentType = "text/html";
        body = "<p>Log in</p>";
        assertThatThrownBy(() -> atlas.send(RawRequest.get(THINGS).date(DATE)))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessageContaining("the response is not application/vnd.atlas.2024-08-05+json but text/html");
        assertThatThrownBy(() -> atlas.send(RawRequest.get(THINGS).accept("text/csv")))
                .isInstanceOf(UnexpectedResponseException.class);

        assertThat(atlas.send(RawRequest.get(THINGS).accept("text/html")).body())
                .isEqualTo(body);
    }

    @Test
    void textHidesQueryAndBody() {
        RawRequest request = RawRequest.post(THINGS + "?token=hunter2").json("\"hunter2\"");

        assertThat(request.method()).isEqualTo("POST");
        assertThat(request.path()).isEqualTo(THINGS);
        assertThat(request).hasToString("RawRequest[POST " + THINGS + "]");
    }

    private TransportRequest sent() {
        return sent.get(sent.size() - 1);
    }

    private String header(String name) {
        return String.join("|", sent().headers().get(name));
    }

    private TransportResponse respond(TransportRequest request) {
        if (request.headers().containsKey("Authorization")) {
            sent.add(request);
            return new TransportResponse(
                    200,
                    Map.of("Content-Type", List.of(contentType)),
                    new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
        }
        String challenge = "Digest realm=\"MMS Public API\", nonce=\"n\", algorithm=MD5, qop=\"auth\"";
        return new TransportResponse(
                401, Map.of("WWW-Authenticate", List.of(challenge)), new ByteArrayInputStream(new byte[0]));
    }
}
