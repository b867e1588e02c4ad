package dev.atlaslink.transport.jdk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.settings.Progression;
import java.net.URI;
import java.time.Duration;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The client links and runs with no other HTTP client on the class path, also where something fails. */
final class WithoutHttpClientTest {
    private static final String HTTP_CLIENT = "org.apache.hc.client5.http.classic.HttpClient";

    @AutoClose
    private final AtlasSimulator simulator =
            AtlasSimulator.builder().progression(Progression.IMMEDIATE).start();

    @AutoClose
    private final JdkTransport transport = JdkTransport.create();

    @Test
    void otherHttpClientIsNotThere() {
        assertThatThrownBy(() -> Class.forName(HTTP_CLIENT)).isInstanceOf(ClassNotFoundException.class);
    }

    @ParameterizedTest
    @EnumSource
    void serviceIsCreatedAndFoundAndRemoved(ApiVersion version) {
        try (AtlasClient client = client().environment(simulator.environment())
                .apiVersion(version)
                .build()) {
            PrivateEndpointServices services = client.project().privateEndpointServices();
            PrivateEndpointService created = services.create(PrivateEndpointServiceRequest.aws("us-east-1"))
                    .await(Duration.ofMinutes(1));
            assertThat(services.list(CloudProvider.AWS).toList())
                    .extracting(PrivateEndpointService::id)
                    .containsExactly(created.id());

            services.delete(CloudProvider.AWS, created.id()).await(Duration.ofMinutes(1));
            assertThatThrownBy(() -> services.get(CloudProvider.AWS, created.id()))
                    .isInstanceOf(NotFoundException.class);
        }
    }

    /** What the client makes of a failure, it finds out by looking at types of which some are not there. */
    @Test
    void failuresAreJudgedWithoutTheTypesOfTheOtherClient() {
        try (AtlasClient client = client().baseUrl(URI.create("http://localhost:1"))
                .credentials(AtlasCredentials.apiKey("public", "private"))
                .build()) {
            assertThatThrownBy(() -> client.project("5f7cac1adf5d6c6306f4b200")
                            .regionalMode()
                            .enable())
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("after 4 attempts")
                    .hasMessageContaining("cannot connect to localhost:1: nobody accepts connections");
        }
    }

    @Test
    void connectionThatIsCutIsJudgedToo() {
        try (AtlasClient client = client().environment(simulator.environment())
                .credentials(AtlasCredentials.apiKey(
                        simulator.apiKey().publicKey(), simulator.apiKey().privateKey()))
                .build()) {
            simulator.faults().add(Fault.dropBeforeWork());
            assertThatThrownBy(() -> client.project().regionalMode().enable())
                    .isInstanceOf(TransportException.class)
                    .hasMessageContaining("after 1 attempt ");
        }
    }

    private AtlasClientBuilder client() {
        return AtlasClient.builder().transport(transport).sleeper(pause -> {});
    }
}
