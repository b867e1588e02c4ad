package dev.atlaslink.simulator.internal.kind;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.state.CloudNames;
import dev.atlaslink.simulator.internal.state.Endpoint;
import dev.atlaslink.simulator.internal.state.EndpointService;
import dev.atlaslink.simulator.internal.state.Item;
import dev.atlaslink.simulator.internal.state.Progress;
import dev.atlaslink.simulator.internal.state.Provider;
import dev.atlaslink.simulator.internal.state.Status;
import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names the hosts of one cluster, in the recorded shapes.
 *
 * @param domain below which all of them are
 */
record ClusterHosts(Item cluster, String id, String domain) {

    private static final int NODES = 3;
    private static final int FIRST_PRIVATE_PORT = 1024;
    private static final int DOMAIN_LETTERS = 5;
    private static final String REPLICA_SET = "REPLICASET";

    static ClusterHosts of(String projectId, Item cluster) {
        String id = CloudNames.clusterId(projectId, cluster.id());
        return new ClusterHosts(cluster, id, id.substring(0, DOMAIN_LETTERS) + ".mongodb.net");
    }

    static String type(Item cluster) {
        return cluster.attributes().path("clusterType").asText(REPLICA_SET);
    }

    String standard() {
        return uri(IntStream.range(0, NODES)
                .mapToObj(node -> "%s-shard-00-%02d.%s:27017".formatted(host(), node, domain))
                .collect(Collectors.joining(",")));
    }

    String standardSrv() {
        return "mongodb+srv://" + host() + "." + domain;
    }

    /** Tells the private strings of the endpoints that the cluster serves by now. */
    ObjectNode connectionStrings(Call call) {
        ObjectNode links = Json.object();
        ObjectNode srvLinks = Json.object();
        ArrayNode endpoints = Json.array();
        for (EndpointService service : call.requireProject().services(call.now())) {
            if (isBeside(service)) {
                for (Endpoint endpoint : service.endpoints()) {
                    if (isServed(endpoint.progress(), call.now())) {
                        int number = endpoints.size();
                        endpoints.add(through(endpoint, service, number));
                        links.put(endpoint.id(), linked(service, number));
                        srvLinks.put(endpoint.id(), linkedSrv(number));
                    }
                }
            }
        }
        ObjectNode strings = Json.object();
        if (cluster.provider().orElseThrow() == Provider.AWS && !links.isEmpty()) {
            strings.set("awsPrivateLink", links);
            strings.set("awsPrivateLinkSrv", srvLinks);
        }
        strings.set("privateEndpoint", endpoints);
        return strings.put("standard", standard()).put("standardSrv", standardSrv());
    }

    private boolean isBeside(EndpointService service) {
        return service.region().provider() == cluster.provider().orElseThrow()
                && service.region().atlasName().equals(cluster.regionName().orElseThrow());
    }

    /** While the cluster follows a change, it serves what it served before (inferred). */
    private boolean isServed(Progress endpoint, Instant now) {
        Progress own = cluster.progress();
        return endpoint.status(now) == Status.AVAILABLE
                && (own.status(now) != Status.UPDATING || endpoint.since(now).isBefore(own.since(now)));
    }

    private ObjectNode through(Endpoint endpoint, EndpointService service, int number) {
        ObjectNode through = Json.object().put("connectionString", linked(service, number));
        through.putArray("endpoints")
                .addObject()
                .put("endpointId", endpoint.id())
                .put("providerName", service.provider().name())
                .put("region", service.region().atlasName());
        through.put("srvConnectionString", linkedSrv(number));
        if (!isReplicaSet()) {
            through.put(
                    "srvShardOptimizedConnectionString", "mongodb+srv://" + host() + "-pl-" + number + "-lb." + domain);
        }
        return through.put("type", isReplicaSet() ? "MONGOD" : "MONGOS");
    }

    private String linked(EndpointService service, int number) {
        String host = "pl-" + number + "-" + service.region().providerName() + "." + domain;
        int first = FIRST_PRIVATE_PORT + NODES * number;
        return uri(IntStream.range(first, first + NODES)
                .mapToObj(port -> host + ":" + port)
                .collect(Collectors.joining(",")));
    }

    private String linkedSrv(int number) {
        return "mongodb+srv://" + host() + "-pl-" + number + "." + domain;
    }

    private String uri(String hosts) {
        return "mongodb://" + hosts + "/?ssl=true&authSource=admin"
                + (isReplicaSet() ? "&replicaSet=atlas-" + id.substring(id.length() - 6) + "-shard-0" : "");
    }

    private boolean isReplicaSet() {
        return type(cluster).equals(REPLICA_SET);
    }

    /** Host names are in lower case, whatever the cluster's is. */
    private String host() {
        return cluster.id().toLowerCase(Locale.ROOT);
    }
}
