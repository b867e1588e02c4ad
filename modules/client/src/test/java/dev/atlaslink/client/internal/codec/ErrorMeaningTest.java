package dev.atlaslink.client.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.atlaslink.client.error.AtlasApiException;
import dev.atlaslink.client.error.AuthenticationException;
import dev.atlaslink.client.error.PermissionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which exception a status means, whoever sent it and whatever its body is. */
final class ErrorMeaningTest {
    @ParameterizedTest
    @CsvSource({
        "100, AtlasApiException",
        "199, AtlasApiException",
        "300, RedirectException",
        "302, RedirectException",
        "399, RedirectException",
        "400, InvalidRequestException",
        "402, InvalidRequestException",
        "405, InvalidRequestException",
        "401, AuthenticationException",
        "403, PermissionException",
        "404, NotFoundException",
        "406, VersionNotAcceptableException",
        "408, ServerException",
        "421, ServerException",
        "425, ServerException",
        "409, ConflictException",
        "410, VersionGoneException",
        "429, RateLimitException",
        "499, InvalidRequestException",
        "500, ServerException",
        "503, ServerException",
        "599, ServerException"
    })
    void statusMeans(int status, String exception) {
        AtlasApiException json = refusal(OneResponse.of(status, "application/json", "{\"errorCode\":\"A_CODE\"}"));
        AtlasApiException page = refusal(OneResponse.of(status, "text/html", "<html>Sorry</html>"));

        assertThat(json.getClass().getSimpleName()).isEqualTo(exception);
        assertThat(json.response().errorCode()).contains("A_CODE");
        assertThat(page.getClass()).isEqualTo(json.getClass());
        assertThat(page.response().status()).isEqualTo(status);
        assertThat(page.response().errorCode()).isEmpty();
    }

    /** Atlas refuses some that lack a role with a 401 (Atlas API error codes): the credentials are good. */
    @ParameterizedTest
    @ValueSource(strings = {"NOT_IN_GROUP", "USER_UNAUTHORIZED", "USER_CANNOT_ACCESS_GROUP"})
    void unauthorizedForWantOfARoleIsAboutPermission(String code) {
        assertThat(refusal(OneResponse.of(401, "application/json", "{\"errorCode\":\"" + code + "\"}")))
                .isInstanceOf(PermissionException.class);
    }

    @Test
    void unauthorizedForAnyOtherReasonNamesTheCredentials() {
        assertThat(refusal(OneResponse.of(401, "application/json", "{\"errorCode\":\"UNEXPECTED_ERROR\"}")))
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("failed: no reason given (401 UNEXPECTED_ERROR, GET /api/atlas/v2/things/1); ")
                .hasMessageContaining("public")
                .hasMessageNotContaining("private\"");
    }

    private static AtlasApiException refusal(OneResponse response) {
        return catchThrowableOfType(AtlasApiException.class, () -> response.to(BodiesApi.class, BodiesApi::getThing));
    }
}
