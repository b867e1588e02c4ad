package dev.atlaslink.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.error.UnsupportedInVersionException;
import dev.atlaslink.client.event.Call;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that cannot be sent are refused with field, value and what is allowed; nothing is sent. */
final class BadRawRequestTest {
    private static final String THINGS = "/api/atlas/v2/groups/1/things";
    private static final RawRequest GET = RawRequest.get(THINGS).date(LocalDate.parse("2024-08-05"));

    @AutoClose
    private final AtlasClient atlas = AtlasClient.builder()
            .credentials(AtlasCredentials.bearer("token"))
            .transport(request -> {
                throw new AssertionError("was sent: " + request);
            })
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "api/atlas/v2/groups",
                "groups",
                "/",
                "//evil.example/api/atlas/v2/",
                "/api/atlas/v2/groups//things",
                "/api/atlas/v2/groups/../orgs",
                "/api/atlas/v2/./groups",
                "/api/atlas/v2/groups/%2e%2E/orgs",
                "/api/atlas/v2/groups/.%2e",
                "/api/atlas/v2/groups\n",
                "/api/atlas/v2/groups\u0000",
                "/api/atlas/v2/groups\\orgs",
                "/api/atlas/v2/groups#top",
                "/api/atlas/v20/groups",
                "/api/oauth/token",
                "https://cloud.mongodb.com",
                "https://cloud.mongodb.com/login",
                "mailto:somebody@example.com"
            })
    void whatIsNoPathOfTheApi(String path) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RawRequest.get(path))
                .withMessageStartingWith("path is \"")
                .withMessageEndingWith(
                        "\"; allowed is a path that begins with /api/atlas/v1.0/ or /api/atlas/v2/, or a URL with"
                                + " such a path; without empty segments, \"..\", control characters, \"#\" and backslashes");
    }

    @Test
    void messagesRepeatNoQueryAndNoPassword() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RawRequest.get("/login?token=hunter2"))
                .withMessageStartingWith("path is \"/login?***\"; ");
        assertRefused(
                () -> atlas.send(RawRequest.get("https://me:hunter2@cloud.mongodb.com" + THINGS)),
                "path is \"https://***@cloud.mongodb.com\"; allowed is a path, or a URL at https://cloud.mongodb.com");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://cloud.mongodb.com",
                "https://cloud.mongodb.com:444",
                "https://cloud.mongodb.com.evil.example",
                "https://cloud.mongodb.com@evil.example",
                "https://[evil"
            })
    void credentialsGoToNoOtherAddress(String origin) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> atlas.send(RawRequest.get(origin + THINGS)))
                .withMessageStartingWith("path is \"http")
                .withMessageEndingWith("; allowed is a path, or a URL at https://cloud.mongodb.com");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "get", "OPTIONS", "TRACE", "CONNECT", "GET "})
    void unknownMethod(String method) {
        assertRefused(
                () -> RawRequest.of(method, THINGS),
                "method is \"" + method + "\"; allowed is one of GET, HEAD, POST, PUT, PATCH, DELETE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "HEAD"})
    void bodyWhereNoneIsSent(String method) {
        RawRequest request = RawRequest.of(method, THINGS);

        assertRefused(() -> request.json("{}"), "body is set; allowed with " + method + " is none");
        assertRefused(
                () -> request.body(new byte[0], "text/plain"), "body is set; allowed with " + method + " is none");
    }

    @ParameterizedTest
    @CsvSource({"'{\"secret\": hunter2}', line 1", "'{\"a\":\n', line 2", "'{} {}', line 1"})
    void bodyThatIsNoJson(String json, String place) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RawRequest.post(THINGS).json(json))
                .withMessageStartingWith("json is malformed in line ")
                .withMessageEndingWith("; allowed is a text in JSON")
                .withMessageContaining(place)
                .withMessageNotContaining("hunter2")
                .withNoCause();
    }

    /** Jackson's limits, which are no mistakes at a place. */
    @ParameterizedTest
    @ValueSource(strings = {"[", "1"})
    void bodyThatIsTooDeepOrLong(String repeated) {
        assertRefused(
                () -> RawRequest.post(THINGS).json(repeated.repeat(1_200)),
                "json is deeper or longer than Jackson reads; allowed is a text in JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " "})
    void bodyThatIsEmpty(String json) {
        assertRefused(() -> RawRequest.post(THINGS).json(json), "json is empty; allowed is a text in JSON");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "json", "text/", "text/plain\r\nX-Other: 1", "text/plain ", "text /plain"})
    void whatIsNoMediaType(String mediaType) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GET.accept(mediaType))
                .withMessageStartingWith("mediaType is \"")
                .withMessageEndingWith("; allowed is a media type, such as application/vnd.atlas.2023-01-01+csv");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RawRequest.post(THINGS).body(new byte[0], mediaType));
    }

    @Test
    void variableWithoutAValue() {
        assertRefused(
                () -> atlas.send(
                        RawRequest.get("/api/atlas/v2/groups/{groupId}/things").date(LocalDate.MIN)),
                "groupId is null; allowed is a path segment, for /api/atlas/v2/groups/{groupId}/things");
        assertRefused(
                () -> atlas.send(RawRequest.get("/api/atlas/v2/groups/{groupId").date(LocalDate.MIN)),
                "groupId is null; allowed is a path segment, for /api/atlas/v2/groups/{groupId");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", ".", ".."})
    void valueThatIsNoSegment(String value) {
        RawRequest request = RawRequest.delete("/api/atlas/v2/groups/{groupId}");

        assertRefused(() -> request.path("groupId", value), "groupId is \"" + value + "\"; allowed is a path segment");
        assertRefused(
                () -> request.path("group", "1"),
                "name is \"group\"; allowed is a variable of /api/atlas/v2/groups/{groupId} that has no value yet");
    }

    @Test
    void parameterWithoutAName() {
        assertRefused(() -> GET.query(" ", "1"), "name is \" \"; allowed is the name of a query parameter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "list things", "a\n"})
    void nameThatIsNoneOfAnOperation(String name) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GET.operationId(name))
                .withMessageEndingWith("; allowed is 1 to 100 letters, digits, \".\", \"_\" and \"-\"");
    }

    @Test
    void earlierGenerationByAccessToken() {
        assertThatThrownBy(() ->
                        atlas.send(RawRequest.get("/api/atlas/v1.0/groups/1").operationId("getGroup")))
                .isInstanceOf(UnsupportedInVersionException.class)
                .hasMessageStartingWith("getGroup with a service account or access token is not possible with v1.0");
    }

    @Test
    void pageThatLinksToItselfOrElsewhere() {
        assertThatThrownBy(() -> GET.next(page(THINGS)))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessage("the list at " + THINGS + " contradicts itself: its next page is the same page again");
        assertThatThrownBy(() -> GET.next(page("/login?pageNum=2")))
                .isInstanceOf(UnexpectedResponseException.class)
                .hasMessage("the list at " + THINGS + " contradicts itself: its next page is no page of Atlas's API");
    }

    @Test
    void whatIsNoPageHasNoNextOne() {
        assertThat(GET.next(response("{\"links\":[{\"rel\":\"self\",\"href\":\"/x\"},{\"rel\":\"next\"}]}")))
                .isEmpty();
        assertThat(GET.next(response("[]"))).isEmpty();
        assertThat(GET.next(response("a,b"))).isEmpty();
        assertThat(GET.next(response(""))).isEmpty();
    }

    private static RawResponse page(String next) {
        return response("{\"links\":[{\"rel\":\"next\",\"href\":\"https://cloud.mongodb.com" + next + "\"}]}");
    }

    private static RawResponse response(String body) {
        Call call = new Call(1, "listThings", "GET", THINGS, Instant.EPOCH);
        return new RawResponse(call, 200, Map.of(), body, Optional.empty());
    }

    private static void assertRefused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
