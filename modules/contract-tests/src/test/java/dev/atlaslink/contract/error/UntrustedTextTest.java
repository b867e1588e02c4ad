package dev.atlaslink.contract.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.AtlasApiException;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.contract.fixture.StubServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server says cannot forge a line of a log or move a cursor, and what does not fit is named by its place. */
final class UntrustedTextTest {
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b283";

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 401, 403, 404, 406, 409, 410, 429, 500})
    void messagesHaveNoControlCharactersAndAccessorsHaveAll(int status) {
        String raw = "gone\r\n2026-01-01 INFO all is well \u001b[2J \u009b31m \u202e \u2028 end";
        String json = "{\"errorCode\":\"A\\nB\",\"detail\":\"gone\\r\\n2026-01-01 INFO all is well \\u001b[2J"
                + " \\u009b31m \\u202e \\u2028 end\"}";
        try (StubServer server = StubServer.answering(status, "application/json", json);
                AtlasClient client = server.builder()
                        .credentials(AtlasCredentials.apiKey("public", "private"))
                        .maxAttempts(1)
                        .build()) {
            AtlasApiException failure = catchThrowableOfType(
                    AtlasApiException.class,
                    () -> client.project(PROJECT).regionalMode().isEnabled());

            assertThat(failure.response().detail()).contains(raw);
            for (String text :
                    new String[] {failure.getMessage(), failure.response().toString(), failure.toString()}) {
                assertThat(text)
                        .contains("gone\\r\\n2026-01-01 INFO", "\\u001b[2J \\u009b31m \\u202e \\u2028 end", "A\\nB")
                        .doesNotContainPattern("[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}]");
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"enabled\":\"maybe\"} | : at $.enabled there is no Boolean", "[] | : at $ there is no "})
    void whatDoesNotFitIsNamedByItsPlace(String body, String place) {
        UnexpectedResponseException failure = failure(200, body);

        assertThat(failure).hasMessageContaining(place).hasMessageNotContaining("maybe");
    }

    @Test
    void anEmptyAnswerIsCalledEmpty() {
        assertThat(failure(204, "")).hasMessageContaining("the answer is empty, although one with a body was promised");
    }

    private static UnexpectedResponseException failure(int status, String body) {
        try (StubServer server = StubServer.answering(status, "application/json", body);
                AtlasClient client = server.client()) {
            return catchThrowableOfType(
                    UnexpectedResponseException.class,
                    () -> client.project(PROJECT).regionalMode().isEnabled());
        }
    }
}
