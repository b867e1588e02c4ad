package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Response;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** The little that bodies tell before they are read as a type, if they tell anything. */
final class JsonBodyTest {
    @ParameterizedTest
    @NullAndEmptySource
    void responseWithoutABodyIsEmptyAndTellsNothing(String body) {
        Response response = Responses.of(200, Map.of(), body);

        assertThat(JsonBody.isEmpty(response)).isTrue();
        assertThat(JsonBody.isEmptyOrJson(response)).isTrue();
        assertThat(JsonBody.resourceId(response)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"{}, true", "[], true", "{\"id\":, false", "<html></html>, false", "7, false", "\"text\", false"})
    void bodyIsJsonIfItIsAnObjectOrAListToItsEnd(String body, boolean json) {
        Response response = Responses.of(200, Map.of(), body);

        assertThat(JsonBody.isEmpty(response)).isFalse();
        assertThat(JsonBody.isEmptyOrJson(response)).isEqualTo(json);
    }

    @ParameterizedTest
    @CsvSource({"application/json, A_CODE", "text/html,", "'',"})
    void codeOfAnErrorIsReadOffJsonOnly(String contentType, String code) {
        Response response = Responses.of(404, contentType, "{\"error\":404,\"errorCode\":\"A_CODE\"}");

        assertThat(JsonBody.errorCode(response).orElse(null)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"errorCode\":\" \"}", "{\"errorCode\":7}", "{\"errorCode\":null}", "nonsense"})
    void codeThatIsNoTextIsNone(String body) {
        assertThat(JsonBody.errorCode(Responses.of(404, "application/json", body)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"{\"id\":\"66b8\"}, 66b8", "{\"id\":\"\"},", "{\"other\":\"66b8\"},", "[\"66b8\"],"})
    void idIsThatOfTheResourceItself(String body, String id) {
        assertThat(JsonBody.resourceId(Responses.of(200, Map.of(), body)).orElse(null))
                .isEqualTo(id);
    }
}
