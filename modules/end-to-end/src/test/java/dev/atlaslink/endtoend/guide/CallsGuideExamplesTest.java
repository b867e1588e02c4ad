package dev.atlaslink.endtoend.guide;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v2.EncryptionAtRestApi;
import dev.atlaslink.api.v2.model.EncryptionAtRest;
import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.RawResult;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/**
 * The Java of the guide to options and raw responses runs in the methods of this class; {@link GuideExamplesTest}
 * compares the text.
 */
final class CallsGuideExamplesTest {
    @AutoClose
    private final SimulatedAtlas simulated = new SimulatedAtlas();

    private final AtlasClient atlas = simulated.client(ApiVersion.V2, simulated.apiKey());
    private final AtlasProject project = atlas.project();

    @Test
    void options() {
        AtlasProject hasty = project.withOptions(
                options -> options.callTimeout(Duration.ofSeconds(5)).maxAttempts(1));
        List<PrivateEndpointService> services =
                hasty.privateEndpointServices().list(CloudProvider.AWS).toList();

        assertThat(services).isEmpty();
    }

    @Test
    void rawResponses() {
        RawResult<Boolean> result = project.raw(p -> p.regionalMode().isEnabled());
        boolean enabled = result.value();
        int status = result.response().status();
        String json = result.response().body();
        Optional<LocalDate> version = result.response().resourceDate();
        Optional<String> permitsLeft = result.response().header("RateLimit-Remaining");

        assertThat(enabled).isFalse();
        assertThat(status).isEqualTo(200);
        assertThat(json).isEqualTo("{\"enabled\":false}");
        assertThat(version).contains(LocalDate.parse("2023-01-01"));
        assertThat(permitsLeft).contains("3999");
    }

    @Test
    void listener() {
        List<String> bodies = new ArrayList<>();
        AtlasProject watched =
                project.withOptions(options -> options.onResponse(response -> bodies.add(response.body())));
        watched.privateEndpointServices().list().toList();

        assertThat(bodies).containsExactly("[]", "[]", "[]");
    }

    @Test
    void generatedInterfaces() {
        RawResult<EncryptionAtRest> settings = atlas.withOptions(
                        options -> options.resourceDate(LocalDate.of(2023, 1, 1)))
                .raw(client -> client.api(EncryptionAtRestApi.class)
                        .getGroupEncryptionAtRest(project.id().value()));

        assertThat(settings.response().resourceDate()).contains(LocalDate.parse("2023-01-01"));
    }
}
