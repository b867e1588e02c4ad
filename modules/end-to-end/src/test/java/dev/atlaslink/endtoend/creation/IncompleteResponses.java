package dev.atlaslink.endtoend.creation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.WireServer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Plays responses that lack something, and counts what is created meanwhile. */
final class IncompleteResponses {
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";
    private static final String MEDIA_TYPE = "application/vnd.atlas.2023-01-01+json";
    static final CannedResponse NONE = v2(200, "{\"results\":[],\"totalCount\":0}");
    static final CannedResponse PAGE =
            CannedResponse.status(200).body("text/html", "<p>Please log in</p>".getBytes(StandardCharsets.UTF_8));

    private IncompleteResponses() {}

    static CannedResponse v2(int status, String body) {
        return CannedResponse.status(status).body(MEDIA_TYPE, body.getBytes(StandardCharsets.UTF_8));
    }

    static void play(Consumer<AtlasProject> calls, int posts, CannedResponse... script) {
        play(ApiVersion.V2, calls, posts, script);
    }

    static void play(ApiVersion version, Consumer<AtlasProject> calls, int posts, CannedResponse... script) {
        try (WireServer server = WireServer.playing(script);
                AtlasClient client = server.builder().apiVersion(version).build()) {
            calls.accept(client.project(PROJECT));
            assertThat(server.received())
                    .filteredOn(request -> request.method().equals("POST"))
                    .as("creations")
                    .hasSize(posts);
        }
    }
}
