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
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.ResourceStatus;

/** Tells of the later v1.0 generation: services and the endpoints on them (Atlas v1.0 reference). */
final class EndpointServicesChapter {
    private final Caller v1;
    private final PrivateEndpointServices services;
    private PrivateEndpointService aws;
    private PrivateEndpointService azure;
    private PrivateEndpointService gcp;

    EndpointServicesChapter(Caller v1) {
        this.v1 = v1;
        this.services = v1.project().privateEndpointServices();
    }

    void create() {
        Operation<PrivateEndpointService> forAws = v1.start(
                step("create service on AWS", "createEndpointService", 201)
                        .ofSeed("000")
                        .endsIn(INITIATING),
                () -> services.create(PrivateEndpointServiceRequest.aws("us-east-1")));
        Operation<PrivateEndpointService> forAzure = v1.start(
                step("create service on AZURE", "createEndpointService", 201).endsIn(INITIATING),
                () -> services.create(PrivateEndpointServiceRequest.azure("eastus2")));
        Operation<PrivateEndpointService> forGcp = v1.start(
                step("create service on GCP", "createEndpointService", 201).endsIn(INITIATING),
                () -> services.create(PrivateEndpointServiceRequest.gcp("us-central1")));

        // In the order in which Atlas makes them.
        azure = awaitService("wait until service on AZURE is ready", forAzure, AVAILABLE);
        aws = awaitService("wait until service on AWS is ready", forAws, WAITING_FOR_USER);
        gcp = awaitService("wait until service on GCP is ready", forGcp, AVAILABLE);
    }

    void attachEndpoints() {
        Operation<PrivateEndpoint> onAws = attach(aws, EndpointRequests.aws(), PENDING_ACCEPTANCE);
        Operation<PrivateEndpoint> onAzure = attach(azure, EndpointRequests.azure(), INITIATING);
        Operation<PrivateEndpoint> onGcp = attach(gcp, EndpointRequests.gcp(gcp), INITIATING);

        awaitEndpoint("wait until endpoint on AWS is ready", onAws);
        awaitEndpoint("wait until endpoint on AZURE is ready", onAzure);
        awaitEndpoint("wait until endpoint on GCP is ready", onGcp);
    }

    void detachEndpoints() {
        Operation<EndpointId> fromAws = detach(aws, EndpointRequests.aws());
        Operation<EndpointId> fromAzure = detach(azure, EndpointRequests.azure());
        Operation<EndpointId> fromGcp = detach(gcp, EndpointRequests.gcp(gcp));

        awaitGone("endpoint on AWS", "getEndpoint", fromAws);
        awaitGone("endpoint on AZURE", "getEndpoint", fromAzure);
        awaitGone("endpoint on GCP", "getEndpoint", fromGcp);
    }

    void delete() {
        Operation<EndpointServiceId> onAws = delete(aws);
        Operation<EndpointServiceId> onAzure = delete(azure);
        Operation<EndpointServiceId> onGcp = delete(gcp);

        awaitGone("service on AWS", "getEndpointService", onAws);
        awaitGone("service on AZURE", "getEndpointService", onAzure);
        awaitGone("service on GCP", "getEndpointService", onGcp);
    }

    private PrivateEndpointService awaitService(
            String name, Operation<PrivateEndpointService> operation, ResourceStatus ready) {
        return v1.await(step(name, "getEndpointService", 200).endsIn(ready).passingThrough(INITIATING), operation);
    }

    private Operation<PrivateEndpoint> attach(
            PrivateEndpointService service, PrivateEndpointRequest request, ResourceStatus first) {
        return v1.start(
                step("create endpoint on " + service.provider(), "createEndpoint", 201)
                        .ofSeed("001")
                        .endsIn(first),
                () -> services.endpoints(service).create(request));
    }

    private void awaitEndpoint(String name, Operation<PrivateEndpoint> operation) {
        v1.await(step(name, "getEndpoint", 200).endsIn(AVAILABLE), operation);
    }

    private Operation<EndpointId> detach(PrivateEndpointService service, PrivateEndpointRequest request) {
        return v1.start(
                step("delete endpoint on " + service.provider(), "deleteEndpoint", 202)
                        .endsIn(DELETING),
                () -> services.endpoints(service).delete(request.id()));
    }

    private Operation<EndpointServiceId> delete(PrivateEndpointService service) {
        return v1.start(
                step("delete service on " + service.provider(), "deleteEndpointService", 202)
                        .endsIn(DELETING),
                () -> services.delete(service.provider(), service.id()));
    }

    private void awaitGone(String what, String get, Operation<?> deletion) {
        v1.await(step("wait until " + what + " is gone", get, 404).endsIn(DELETED), deletion);
    }
}
