package dev.atlaslink.cli.demo;

import static dev.atlaslink.cli.demo.Step.step;
import static dev.atlaslink.client.model.ResourceStatus.AVAILABLE;
import static dev.atlaslink.client.model.ResourceStatus.DELETED;
import static dev.atlaslink.client.model.ResourceStatus.DELETING;
import static dev.atlaslink.client.model.ResourceStatus.IDLE;
import static dev.atlaslink.client.model.ResourceStatus.INITIATING;
import static dev.atlaslink.client.model.ResourceStatus.PENDING_ACCEPTANCE;
import static dev.atlaslink.client.model.ResourceStatus.UPDATING;

import dev.atlaslink.client.Clusters;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.model.Cluster;
import dev.atlaslink.client.model.ClusterName;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import java.time.LocalDate;

/** Tells of v2: a private connection from its service to the string by which a cluster is reached (v2 reference). */
final class ClusterChapter {
    private static final String GET = "getGroupCluster";
    private static final String NEWEST = "2024-08-05";
    private static final ClusterName ORDERS = ClusterName.of("orders");

    private final Caller v2;
    private final PrivateEndpointServices services;
    private final Clusters clusters;
    private PrivateEndpointService service;
    private PrivateEndpoint endpoint;

    ClusterChapter(Caller v2) {
        this.v2 = v2;
        this.services = v2.project().privateEndpointServices();
        this.clusters = v2.project().clusters();
    }

    /** Returns what the simulator has to hold: no call of the library makes a cluster. */
    static String seed(String project) {
        return "{\"projects\": [{\"id\": \"" + project + "\", \"clusters\": [{\"name\": \"" + ORDERS
                + "\", \"cloudProvider\": \"AWS\", \"regionName\": \"US_EAST_1\"}]}]}";
    }

    void connect() {
        service = v2.await(
                step("wait until service on AWS is ready", "getGroupPrivateEndpointEndpointService", 200)
                        .endsIn(AVAILABLE)
                        .passingThrough(INITIATING),
                v2.start(
                        step("create service on AWS", "createGroupPrivateEndpointEndpointService", 201)
                                .endsIn(INITIATING),
                        () -> services.create(PrivateEndpointServiceRequest.aws("us-east-1"))));
        endpoint = v2.start(
                        step("create endpoint on AWS", "createGroupPrivateEndpointEndpointServiceEndpoint", 201)
                                .endsIn(PENDING_ACCEPTANCE),
                        () -> services.endpoints(service).create(EndpointRequests.aws()))
                .current();
        Operation<Cluster> reachable = v2.start(
                step("read cluster " + ORDERS, GET, 200).under(NEWEST).endsIn(UPDATING),
                () -> clusters.untilReachable(ORDERS, endpoint.id()));
        Cluster cluster = v2.await(
                step("wait until its private connection string is there", GET, 200)
                        .under(NEWEST)
                        .endsIn(IDLE)
                        .passingThrough(UPDATING),
                reachable);
        readOlder("2023-02-01");
        readOlder("2023-01-01");
        String string = cluster.connectionStrings()
                .through(endpoint.id())
                .orElseThrow()
                .srvConnectionString()
                .orElseThrow();
        v2.start(step("at " + string, GET, 200).under(NEWEST).endsIn(IDLE), () -> clusters.untilIdle(ORDERS));
    }

    void delete() {
        Operation<EndpointId> detached = v2.start(
                step("delete endpoint on AWS", "deleteGroupPrivateEndpointEndpointServiceEndpoint", 202)
                        .endsIn(DELETING),
                () -> services.endpoints(service).delete(endpoint.id()));
        v2.await(
                step("wait until endpoint on AWS is gone", "getGroupPrivateEndpointEndpointServiceEndpoint", 404)
                        .endsIn(DELETED),
                detached);
        Operation<EndpointServiceId> deleted = v2.start(
                step("delete service on AWS", "deleteGroupPrivateEndpointEndpointService", 202)
                        .endsIn(DELETING),
                () -> services.delete(service.provider(), service.id()));
        v2.await(
                step("wait until service on AWS is gone", "getGroupPrivateEndpointEndpointService", 404)
                        .endsIn(DELETED),
                deleted);
    }

    private void readOlder(String date) {
        v2.start(
                step("read it as of " + date, GET, 200).under(date).endsIn(IDLE),
                () -> v2.project()
                        .withOptions(options -> options.resourceDate(LocalDate.parse(date)))
                        .clusters()
                        .untilIdle(ORDERS));
    }
}
