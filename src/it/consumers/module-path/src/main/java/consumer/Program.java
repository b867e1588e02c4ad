package consumer;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import dev.atlaslink.api.v2.model.Endpoint;
import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.ResourceStatus;
import dev.atlaslink.micrometer.AtlasObservations;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.settings.Progression;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.observation.ObservationRegistry;
import java.time.Duration;
import java.util.List;

/** Fails unless it runs as a module, gets a service from the simulator, and reads and writes models by a mapper of its own. */
public final class Program {
    /** Who requires the client may call the bindings too. */
    private static final List<Class<?>> BINDINGS = List.of(
            dev.atlaslink.api.v1.PrivateEndpointServicesApi.class,
            dev.atlaslink.api.v2.PrivateEndpointServicesApi.class);

    private Program() {}

    /** Runs it. */
    public static void main(String[] args) throws Exception {
        require(AtlasClient.class.getModule().isNamed(), "the client is not a module");
        // As in threads that a native library or an agent has started.
        Thread.currentThread().setContextClassLoader(null);
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        try (AtlasSimulator simulator = AtlasSimulator.builder()
                        .progression(Progression.IMMEDIATE)
                        .start();
                AtlasClient atlas = AtlasClient.builder()
                        .environment(simulator.environment())
                        .observer(AtlasObservations.observer(ObservationRegistry.create(), meters))
                        .build()) {
            PrivateEndpointService service = atlas.project()
                    .privateEndpointServices()
                    .create(PrivateEndpointServiceRequest.azure("eastus2"))
                    .await(Duration.ofMinutes(1));
            require(
                    atlas.project().withApiVersion(ApiVersion.V1).privateEndpointServices().list().stream()
                            .anyMatch(listed -> listed.id().equals(service.id())),
                    "v1.0 does not list the service");
            BINDINGS.forEach(binding -> require(binding.isInstance(atlas.api(binding)), "no " + binding));
            require(meters.get("atlaslink.wait.polls").summary().count() == 1, "the wait was not counted");
            requireModelsOfAMapper(new ObjectMapper().registerModule(new Jdk8Module()));
            require(service.status().equals(ResourceStatus.AVAILABLE), "the service is " + service.status());
        }
    }

    private static void requireModelsOfAMapper(ObjectMapper mapper) throws Exception {
        for (String json :
                List.of("{\"cloudProvider\":\"GCP\",\"status\":\"NEWER\",\"x\":1}", "{\"cloudProvider\":\"NEWER\"}")) {
            String written = mapper.writeValueAsString(mapper.readValue(json, Endpoint.class));
            require(written.equals(json), "written is " + written);
        }
    }

    private static void require(boolean condition, String otherwise) {
        if (!condition) {
            throw new IllegalStateException(otherwise);
        }
    }
}
