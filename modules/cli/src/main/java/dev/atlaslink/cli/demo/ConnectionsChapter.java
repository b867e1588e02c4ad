package dev.atlaslink.cli.demo;

import static dev.atlaslink.cli.demo.Step.step;
import static dev.atlaslink.client.model.ResourceStatus.AVAILABLE;
import static dev.atlaslink.client.model.ResourceStatus.DELETED;
import static dev.atlaslink.client.model.ResourceStatus.DELETING;
import static dev.atlaslink.client.model.ResourceStatus.INITIATING;
import static dev.atlaslink.client.model.ResourceStatus.PENDING_ACCEPTANCE;
import static dev.atlaslink.client.model.ResourceStatus.WAITING_FOR_USER;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import java.util.List;

/** Tells of the oldest generation: a connection, an interface endpoint on it, the list (Atlas v1.0 reference). */
final class ConnectionsChapter {
    private final Caller legacy;
    private final PrivateEndpointServices connections;
    private final PrivateEndpointRequest request = PrivateEndpointRequest.aws("vpce-0b9c5701325cb15dd");
    private PrivateEndpointService connection;

    ConnectionsChapter(Caller legacy) {
        this.legacy = legacy;
        this.connections = legacy.project().privateEndpointServices();
    }

    void create() {
        Operation<PrivateEndpointService> creation = legacy.start(
                step("create connection", "createPrivateLinkConnection", 201).endsIn(INITIATING),
                () -> connections.create(PrivateEndpointServiceRequest.aws("us-west-1")));
        connection = legacy.await(
                step("wait until connection is ready", "getPrivateLinkConnection", 200)
                        .endsIn(WAITING_FOR_USER)
                        .passingThrough(INITIATING),
                creation);
        Operation<PrivateEndpoint> endpoint = legacy.start(
                step("add interface endpoint", "createInterfaceEndpoint", 201)
                        .ofSeed("002")
                        .endsIn(PENDING_ACCEPTANCE),
                () -> connections.endpoints(connection).create(request));
        legacy.await(
                step("wait until interface endpoint is ready", "getInterfaceEndpoint", 200)
                        .endsIn(AVAILABLE),
                endpoint);
        list();
    }

    void delete() {
        Operation<EndpointId> endpoint = legacy.start(
                step("remove interface endpoint", "deleteInterfaceEndpoint", 202)
                        .endsIn(DELETING),
                () -> connections.endpoints(connection).delete(request.id()));
        legacy.await(
                step("wait until interface endpoint is gone", "getInterfaceEndpoint", 404)
                        .endsIn(DELETED),
                endpoint);
        Operation<EndpointServiceId> deletion = legacy.start(
                step("delete connection", "deletePrivateLinkConnection", 202).endsIn(DELETING),
                () -> connections.delete(connection.provider(), connection.id()));
        legacy.await(
                step("wait until connection is gone", "getPrivateLinkConnection", 404)
                        .endsIn(DELETED),
                deletion);
    }

    private void list() {
        List<PrivateEndpointService> listed = legacy.read(
                step("list connections", "listPrivateLinkConnections", 200).ofSeed("003"),
                () -> connections.list(CloudProvider.AWS).toList());
        if (listed.stream().noneMatch(service -> service.id().equals(connection.id()))) {
            throw new DemoFailedException(
                    "step \"list connections\" went wrong: " + connection.id() + " is not in " + listed, null);
        }
    }
}
