package dev.atlaslink.micrometer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.RawRequest;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.error.WaitTimeoutException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Everything that an observer can be told of, over a socket: two clients, two kinds of credentials, and much that fails. */
final class BusyDay {
    private static final Duration HOUR = Duration.ofHours(1);
    private static final String READ = "getGroupPrivateEndpointEndpointService";
    private static final String ENDPOINT = "vpce-0d00c26273372c6ef";

    private final ObservedAtlas atlas;
    private final Set<String> secretsAndIds = new TreeSet<>();

    BusyDay(ObservedAtlas atlas) {
        this.atlas = atlas;
        secretsAndIds.addAll(List.of(
                atlas.simulator().projectId(),
                atlas.simulator().apiKey().publicKey(),
                atlas.simulator().apiKey().privateKey(),
                atlas.simulator().serviceAccount().clientId(),
                atlas.simulator().serviceAccount().clientSecret(),
                ENDPOINT));
    }

    /** Returns what must show nowhere: credentials, and the ids of all that was there. */
    Set<String> secretsAndIds() {
        return secretsAndIds;
    }

    void pass(AtlasObserver observer) {
        atlas.simulator().versions().deprecate(LocalDate.parse("2023-01-01"), LocalDate.parse("2025-06-01"));
        atlas.simulator().versions().sunset(LocalDate.parse("2023-01-01"), LocalDate.parse("2027-01-01"));
        AtlasProject byKey = atlas.client(observer).project();
        AtlasClient other = atlas.keep(atlas.builder(observer).credentials(atlas.serviceAccount()));
        AtlasProject byToken = other.project();

        PrivateEndpointService service = connect(byKey);
        fail(byToken);
        byKey.withApiVersion(ApiVersion.V1)
                .privateEndpointServices()
                .list(CloudProvider.AWS)
                .forEach(item -> {});
        other.send(RawRequest.get(
                        "/api/atlas/v2/groups/" + atlas.simulator().projectId() + "/privateEndpoint/regionalMode")
                .date(LocalDate.parse("2023-01-01")));
        // Atlas deletes a service of AWS with its last endpoint.
        byKey.privateEndpointServices()
                .resumeDeletion(CloudProvider.AWS, service.id())
                .await(HOUR);
    }

    private PrivateEndpointService connect(AtlasProject project) {
        Operation<PrivateEndpointService> creation = create(project, "us-east-1");
        atlas.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(200)
                                .body(
                                        "application/vnd.atlas.2023-01-01+json",
                                        "{\"cloudProvider\":\"AWS\",\"status\":\"WARMING_UP\",\"id\":\"" + creation.id()
                                                + "\"}"))
                        .onOperation(READ)
                        .times(1));
        PrivateEndpointService service = creation.await(HOUR);
        secretsAndIds.add(creation.id());
        project.privateEndpointServices()
                .endpoints(service)
                .create(PrivateEndpointRequest.aws(ENDPOINT))
                .toFuture(HOUR)
                .join();
        project.privateEndpointServices()
                .endpoints(service)
                .delete(EndpointId.of(ENDPOINT))
                .await(HOUR);
        return service;
    }

    private void fail(AtlasProject project) {
        atlas.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(500))
                        .onOperation("createAccessToken")
                        .times(1));
        assertThatThrownBy(() -> project.regionalMode().isEnabled()).isInstanceOf(AtlasException.class);
        project.regionalMode().isEnabled();
        atlas.simulator().faults().add(Fault.expireToken().times(1));
        project.regionalMode().isEnabled();
        atlas.simulator().faults().add(Fault.dropBeforeWork().times(1));
        project.regionalMode().isEnabled();
        assertThatThrownBy(() -> project.privateEndpointServices()
                        .get(CloudProvider.AWS, EndpointServiceId.of("64a1f3c2b7e09d5a1c8f4e20")))
                .isInstanceOf(AtlasException.class);
        secretsAndIds.add("64a1f3c2b7e09d5a1c8f4e20");
        assertThatThrownBy(() -> create(project, "moon-base-1")).isInstanceOf(AtlasException.class);

        Operation<PrivateEndpointService> failing = create(project, "us-west-2");
        secretsAndIds.add(failing.id());
        assertThatThrownBy(() -> failing.await(Duration.ofSeconds(5))).isInstanceOf(WaitTimeoutException.class);
        atlas.simulator().resources().fail(failing.id(), "no capacity");
        assertThatThrownBy(() -> failing.await(HOUR)).isInstanceOf(WaitFailedException.class);
        project.privateEndpointServices()
                .delete(CloudProvider.AWS, failing.current().id())
                .await(HOUR);
    }

    private static Operation<PrivateEndpointService> create(AtlasProject project, String region) {
        return project.privateEndpointServices().create(PrivateEndpointServiceRequest.aws(region));
    }
}
