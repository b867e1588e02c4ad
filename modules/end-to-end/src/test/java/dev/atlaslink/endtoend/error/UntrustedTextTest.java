package dev.atlaslink.endtoend.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.PrivateEndpoints;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.AtlasApiException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.transport.AtlasTransport;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.StubServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.ConnectException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a server says cannot forge a line of a log or move a cursor, and what does not fit is named by its place. */
final class UntrustedTextTest {
    /** But for what ends and begins the lines of a stack trace. */
    private static final String HIDDEN = "[\\p{Cc}\\p{Cf}\\p{Zl}\\p{Zp}&&[^\n\t]]";

    private static final String PROJECT = "5f7cac1adf5d6c6306f4b283";

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 401, 403, 404, 406, 409, 410, 429, 500})
    void messagesHaveNoControlCharactersAndAccessorsHaveAll(int status) {
        String raw = "gone\r\n2026-01-01 INFO all is well \u001b[2J \u009b31m \u202e \u2028 end";
        String json = "{\"errorCode\":\"A\\nB\",\"detail\":\"gone\\r\\n2026-01-01 INFO all is well \\u001b[2J"
                + " \\u009b31m \\u202e \\u2028 end\"}";
        try (StubServer server = StubServer.responding(status, "application/json", json);
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

    /** A stack trace is printed with its causes, and a parser's own exceptions quote what they could not read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"enabled\":\"gone\\r\\nINFO all is well \\u001b[2J\"}",
                "{\"enabled\":true,\"gone\\r\\nINFO all is well\\u202e\":[",
                "gone\u001b[2J\r\nINFO all is well"
            })
    void stackTracesHaveNoLinesOfServers(String body) {
        assertThat(stackTrace(failure(200, body)))
                .contains("Caused by: ")
                .doesNotContainPattern(HIDDEN)
                .doesNotContainPattern("(?m)^INFO");
    }

    @Test
    void causeOfATransportKeepsItsTypeAndMeaning() {
        AtlasTransport refusing = request -> {
            throw new ConnectException("refused\r\nINFO all is well \u001b[2J");
        };
        try (AtlasClient client = AtlasClient.builder()
                .credentials(AtlasCredentials.apiKey("public", "private"))
                .transport(refusing)
                .maxAttempts(1)
                .build()) {
            PrivateEndpoints endpoints = client.project(PROJECT)
                    .privateEndpointServices()
                    .endpoints(CloudProvider.AWS, EndpointServiceId.of(PROJECT));
            TransportException failure = catchThrowableOfType(
                    TransportException.class, () -> endpoints.create(Samples.endpoint(CloudProvider.AWS)));

            assertThat(failure)
                    .as("nothing was sent, so that nothing was looked for")
                    .isNotNull();
            assertThat(failure.getCause())
                    .hasToString("java.net.ConnectException: refused\\r\\nINFO all is well \\u001b[2J")
                    .hasMessage("refused\\r\\nINFO all is well \\u001b[2J");
            assertThat(failure.getCause().getStackTrace()).isNotEmpty();
            assertThat(stackTrace(failure)).doesNotContainPattern(HIDDEN).doesNotContainPattern("(?m)^INFO");
        }
    }

    /** An exception that says nothing dangerous is handed on as it is. */
    @Test
    void harmlessCauseIsTheTransportsOwn() {
        IOException own = new IOException("broken");
        try (AtlasClient client = AtlasClient.builder()
                .credentials(AtlasCredentials.apiKey("public", "private"))
                .transport(request -> {
                    throw own;
                })
                .maxAttempts(1)
                .build()) {
            assertThat(catchThrowableOfType(
                            TransportException.class,
                            () -> client.project(PROJECT).regionalMode().isEnabled()))
                    .hasCause(own);
        }
    }

    private static String stackTrace(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString().replace(System.lineSeparator(), "\n");
    }

    @Test
    void anEmptyResponseIsCalledEmpty() {
        assertThat(failure(204, ""))
                .hasMessageContaining("the response is empty, although one with a body was promised");
    }

    private static UnexpectedResponseException failure(int status, String body) {
        try (StubServer server = StubServer.responding(status, "application/json", body);
                AtlasClient client = server.client()) {
            return catchThrowableOfType(
                    UnexpectedResponseException.class,
                    () -> client.project(PROJECT).regionalMode().isEnabled());
        }
    }
}
