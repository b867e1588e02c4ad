package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Map;

/**
 * Holds a response as it came over a bare socket.
 *
 * @param headers by their names in lower case
 */
record RawReply(int status, Map<String, String> headers, String body) {

    private static final ObjectMapper JSON = new ObjectMapper();

    String header(String name) {
        return headers.get(name);
    }

    JsonNode json() throws IOException {
        return JSON.readTree(body);
    }

    String text(String pointer) throws IOException {
        return json().at(pointer).asText();
    }

    boolean endsConnection() {
        return "close".equals(header("connection"));
    }

    /** Fails unless this is an error in Atlas's shape, which the recorded 401 has too, with nothing of the server in it. */
    RawReply assertAtlasError(int expected) throws IOException {
        assertThat(status).as(body).isEqualTo(expected);
        return assertAtlasError();
    }

    RawReply assertAtlasError() throws IOException {
        assertThat(header("content-type")).as(body).isEqualTo("application/json");
        JsonNode error = json();
        assertThat(error.path("error").asInt()).as(body).isEqualTo(status);
        for (String name : new String[] {"errorCode", "detail", "reason"}) {
            assertThat(error.path(name).asText()).as(name + " of " + body).isNotBlank();
        }
        // Atlas names a server of its own where the pipeline responds; Jetty is never named.
        assertThat(header("server")).isIn(null, "mdbws");
        assertThat(body).doesNotContain("jetty", "dev.atlaslink", "Exception");
        return this;
    }
}
