package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.model.AwsKms;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestConfig;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.endtoend.fixture.RecordingObserver;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.endtoend.fixture.StubServer;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The observer is warned, once per region, of a region that passes through unchanged; of known ones it hears nothing. */
final class UnknownRegionTest {
    private static final Region MOON = Region.azure("moon-base");

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    private final RecordingObserver observer = new RecordingObserver();

    @ParameterizedTest
    @EnumSource(names = {"V1", "V2"})
    void regionThatIsSentIsTold(ApiVersion version) {
        AtlasProject project = project(version);
        PrivateEndpointServices services = project.privateEndpointServices();
        services.create(PrivateEndpointServiceRequest.azure("eastus2"));
        assertThat(observer.events(Region.class)).isEmpty();

        assertThat(catchThrowable(() -> services.create(PrivateEndpointServiceRequest.azure(MOON))))
                .isNotNull();
        // Another view, another time: once is enough for a client.
        PrivateEndpointServices others = project.withOptions(options -> options.callTimeout(Duration.ofSeconds(5)))
                .privateEndpointServices();
        assertThat(catchThrowable(() -> others.create(PrivateEndpointServiceRequest.azure(MOON))))
                .isNotNull();
        assertThat(observer.events(Region.class)).containsExactly(MOON);
    }

    @Test
    void remoteAndKeyRegionsAreToldToo() {
        atlas.allowing("request.body");
        AtlasProject project = project(ApiVersion.V2);
        assertThat(catchThrowable(() -> project.privateEndpointServices()
                        .create(PrivateEndpointServiceRequest.aws("us-east-1")
                                .withSupportedRemoteRegions("moon-base"))))
                .isNotNull();
        assertThat(catchThrowable(() -> project.encryptionAtRest()
                        .config()
                        .update(EncryptionAtRestConfig.none()
                                .with(AwsKms.builder().region("mars-base").build()))))
                .isNotNull();
        assertThat(catchThrowable(() ->
                        project.encryptionAtRest().endpoints(CloudProvider.AWS).create("venus-base")))
                .isNotNull();
        assertThat(observer.events(Region.class))
                .containsExactly(Region.aws("moon-base"), Region.aws("mars-base"), Region.aws("venus-base"));
    }

    @Test
    void regionThatAtlasNamesIsTold() {
        String service = "{\"cloudProvider\":\"GCP\",\"id\":\"66b81b2f5f1d0c4e8a7d3c10\",\"status\":\"AVAILABLE\","
                + "\"regionName\":\"MOON_BASE\",\"serviceAttachmentNames\":[],\"endpointGroupNames\":[]}";
        try (StubServer server = StubServer.responding(200, "application/json", "[" + service + "]");
                AtlasClient client = server.builder()
                        .credentials(atlas.apiKey())
                        .observer(observer)
                        .build()) {
            PrivateEndpointServices services = client.project(atlas.projectId()).privateEndpointServices();
            assertThat(services.list(CloudProvider.GCP))
                    .singleElement()
                    .satisfies(found -> assertThat(found.region()).contains(Region.gcp("MOON_BASE")));
            services.list(CloudProvider.GCP).toList();
        }
        assertThat(observer.events(Region.class)).containsExactly(Region.gcp("MOON_BASE"));
    }

    @Test
    void regionOfAnEndpointIsToldToo() {
        String endpoint = "{\"cloudProvider\":\"GCP\",\"endpointGroupName\":\"" + Samples.GCP_GROUP
                + "\",\"endpoints\":[],\"status\":\"AVAILABLE\",\"regionName\":\"MOON_BASE\"}";
        try (StubServer server = StubServer.responding(200, "application/json", endpoint);
                AtlasClient client = server.builder()
                        .credentials(atlas.apiKey())
                        .observer(observer)
                        .build()) {
            client.project(atlas.projectId())
                    .privateEndpointServices()
                    .endpoints(CloudProvider.GCP, EndpointServiceId.of("66b81b2f5f1d0c4e8a7d3c10"))
                    .get(Samples.endpoint(CloudProvider.GCP).id());
        }
        assertThat(observer.events(Region.class)).containsExactly(Region.gcp("MOON_BASE"));
    }

    private AtlasProject project(ApiVersion version) {
        return atlas.keep(atlas.builder()
                        .apiVersion(version)
                        .credentials(atlas.apiKey())
                        .observer(observer)
                        .build())
                .project();
    }
}
