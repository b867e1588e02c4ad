package dev.atlaslink.client.internal.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.atlaslink.api.v2.OAuthApi;
import dev.atlaslink.client.error.AtlasApiException;
import dev.atlaslink.client.error.ErrorResponse;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the body of a refusal tells (recorded responses; Atlas API reference; RFC 6749, section 5.2). */
final class ErrorBodyTest {
    @Test
    void refusalOfAtlasIsKeptWhole() {
        ErrorResponse error = ofThing("{\"error\":404,\"errorCode\":\"GROUP_NOT_FOUND\",\"reason\":\"Not Found\","
                + "\"detail\":\"No group with ID x exists.\",\"parameters\":[\"x\"]}");

        assertThat(error.errorCode()).contains("GROUP_NOT_FOUND");
        assertThat(error.detail()).contains("No group with ID x exists.");
        assertThat(error.parameters()).containsExactly("x");
        assertThat(error.operationId()).isEqualTo("getThing");
        assertThat(error.method()).isEqualTo("GET");
        assertThat(error.path()).isEqualTo("/api/atlas/v2/things/1");
        assertThat(error.headers()).containsEntry("content-type", List.of("application/json"));
        assertThat(error.action()).isEmpty();
        assertThat(error.isOfAtlas()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`{\"detail\":\"d\",\"reason\":\"r\"}`, d",
                "`{\"detail\":\" \",\"reason\":\"r\"}`, r",
                "`{\"detail\":7,\"reason\":\"r\"}`, r",
                "`{\"error_description\":\"o\",\"reason\":\"r\"}`, o",
                "{\"reason\":\"r\"}, r",
                "{\"reason\":\"\"}, ``",
                "{}, ``",
                "[], ``",
                "null, ``",
                "<html>, ``",
                "{\"reason\":\"r\", ``",
                "``, ``"
            })
    void explanationIsTheFirstThatThereIs(String body, String explanation) {
        assertThat(ofThing(body).detail().orElse("")).isEqualTo(explanation);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            delimiter = '|',
            value = {
                "[{\"field\":\"region\",\"description\":\"is blank\"},{\"field\":\"size\"}]"
                        + "|(region: is blank; size: no reason given)",
                "[{\"description\":\"is blank\"},7]|(a field: is blank; a field: no reason given)",
                "[]|``",
                "null|``"
            })
    void fieldsThatAreWrongFollowTheExplanation(String fields, String shown) {
        ErrorResponse error = ofThing("{\"detail\":\"No.\",\"badRequestDetail\":{\"fields\":" + fields + "}}");

        assertThat(error.detail().orElseThrow().substring("No.".length()).strip())
                .isEqualTo(shown);
    }

    @Test
    void parametersAreKeptWhateverTheyAre() {
        ErrorResponse error = ofThing("{\"parameters\":[null,1,2.5,\"a\",true,{\"k\":[2]},[]]}");

        assertThat(error.parameters()).containsExactly(null, 1, 2.5, "a", "true", "{\"k\":[2]}", "[]");
        assertThat(ofThing("{\"parameters\":\"a\"}").parameters()).isEmpty();
    }

    /** Many gateways put something else where OAuth has its code. */
    @Test
    void codeOfOAuthIsReadFromItsOwnOperationsOnly() {
        String body = "{\"error\":\"invalid_client\",\"error_description\":\"unknown\"}";

        ErrorResponse token = of(body, OAuthApi.class, api -> api.createAccessToken("client_credentials"));

        assertThat(token.errorCode()).contains("invalid_client");
        assertThat(token.detail()).contains("unknown");
        assertThat(ofThing(body).errorCode()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"errorCode\":7}", "{\"errorCode\":\" \"}", "{\"errorCode\":null}"})
    void codeIsATextOrNone(String body) {
        assertThat(ofThing(body).errorCode()).isEmpty();
    }

    private static ErrorResponse ofThing(String body) {
        return of(body, BodiesApi.class, BodiesApi::getThing);
    }

    private static <A> ErrorResponse of(String body, Class<A> api, Function<A, Object> call) {
        OneResponse response = OneResponse.of(404, "application/json", body);
        return catchThrowableOfType(AtlasApiException.class, () -> response.to(api, call))
                .response();
    }
}
