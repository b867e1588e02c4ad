package dev.atlaslink.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Request;
import feign.Request.HttpMethod;
import feign.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A refusal is read to its end, tells whether it is about roles, and can be read again. */
final class RefusalTest {
    private static final int LIMIT = 1 << 20;

    @ParameterizedTest
    @ValueSource(strings = {"NOT_IN_GROUP", "USER_UNAUTHORIZED", "USER_CANNOT_ACCESS_GROUP"})
    void codesOfRolesAreAboutPermission(String code) throws IOException {
        assertThat(refusal("{\"errorCode\":\"" + code + "\"}").aboutPermission())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"errorCode\":\"UNAUTHORIZED\"}", "<html>", "[\"NOT_IN_GROUP\"]"})
    void anythingElseIsAboutTheCredentials(String body) throws IOException {
        Refusal refusal = refusal(body);

        assertThat(refusal.aboutPermission()).isFalse();
        assertThat(bytes(refusal)).isEqualTo(body.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void responseWithoutABodyIsAboutTheCredentials() throws IOException {
        Response response = Response.builder()
                .request(request())
                .status(401)
                .headers(Map.of())
                .build();

        assertThat(Refusal.read(response).aboutPermission()).isFalse();
    }

    @Test
    void noMoreThanAMebibyteIsKept() throws IOException {
        assertThat(bytes(refusal("x".repeat(LIMIT + 1)))).hasSize(LIMIT);
    }

    private static byte[] bytes(Refusal refusal) throws IOException {
        return refusal.response().body().asInputStream().readAllBytes();
    }

    private static Refusal refusal(String body) throws IOException {
        return Refusal.read(Response.builder()
                .request(request())
                .status(401)
                .headers(Map.of())
                .body(body, StandardCharsets.UTF_8)
                .build());
    }

    private static Request request() {
        return Request.create(HttpMethod.GET, "http://localhost:1/x", Map.of(), null, null, null);
    }
}
