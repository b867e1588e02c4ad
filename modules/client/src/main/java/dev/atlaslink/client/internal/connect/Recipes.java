package dev.atlaslink.client.internal.connect;

import dev.atlaslink.client.CloudSide;
import dev.atlaslink.client.Clusters;
import dev.atlaslink.client.Connecting;
import dev.atlaslink.client.ConnectionApproval;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.ResourceCollection;
import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.model.ClusterConnection;
import dev.atlaslink.client.model.ClusterName;
import dev.atlaslink.client.model.ConnectStep;
import dev.atlaslink.client.model.PrivateConnection;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import java.time.Clock;

/** Puts together the recipes for each kind of connection. */
public final class Recipes {
    private final Clock clock;

    /**
     * Creates the recipes of a client.
     *
     * @param clock by which time limits run
     */
    public Recipes(Clock clock) {
        this.clock = clock;
    }

    public Connecting<PrivateConnection> aws(
            PrivateEndpointServices services,
            PrivateEndpointServiceRequest.Aws request,
            CloudSide<PrivateEndpointService.Aws, PrivateEndpointRequest.Aws> cloudSide) {
        return connection(services, request, ServiceForm.AWS, cloudSide);
    }

    public Connecting<PrivateConnection> azure(
            PrivateEndpointServices services,
            PrivateEndpointServiceRequest.Azure request,
            CloudSide<PrivateEndpointService.Azure, PrivateEndpointRequest.Azure> cloudSide) {
        return connection(services, request, ServiceForm.AZURE, cloudSide);
    }

    public Connecting<PrivateConnection> gcp(
            PrivateEndpointServices services,
            PrivateEndpointServiceRequest.Gcp request,
            CloudSide<PrivateEndpointService.Gcp, PrivateEndpointRequest.Gcp> cloudSide) {
        return connection(services, request, ServiceForm.GCP, cloudSide);
    }

    public <Q, R> Connecting<R> approved(
            Runnable privateNetworking,
            ResourceCollection<Q, R, ?> endpoints,
            Q request,
            ConnectionApproval<R> approval) {
        Required.notNull("approval", approval, "what approves the connection at the provider");
        return new Recipe<>(
                ConnectStep.PRIVATE_NETWORKING,
                new ApprovedConnectionSteps<>(privateNetworking, endpoints, request, approval),
                clock);
    }

    /**
     * Leads a private connection to a cluster.
     *
     * @param clusters of the project
     * @param name of the cluster
     * @param connection whose progress becomes this one's
     * @return nothing is sent before somebody waits
     */
    public Connecting<ClusterConnection> cluster(
            Clusters clusters, ClusterName name, Connecting<PrivateConnection> connection) {
        Recipe<ClusterConnection> recipe =
                new Recipe<>(ConnectStep.CLUSTER, new ClusterConnectionSteps(clusters, name, connection), clock);
        connection.onProgress(recipe::tell);
        return recipe;
    }

    public <Q, R> Connecting<R> activated(ResourceCollection<Q, R, ?> endpoints, Q request) {
        return new Recipe<>(ConnectStep.ENDPOINT, new ActivatedConnectionSteps<>(endpoints, request), clock);
    }

    private <S extends PrivateEndpointService, R extends PrivateEndpointRequest>
            Connecting<PrivateConnection> connection(
                    PrivateEndpointServices services,
                    PrivateEndpointServiceRequest request,
                    ServiceForm<S> form,
                    CloudSide<S, R> cloudSide) {
        Required.notNull("cloudSide", cloudSide, "what creates the endpoint at the provider");
        return new Recipe<>(
                ConnectStep.SERVICE, new PrivateConnectionSteps<>(services, request, form, cloudSide), clock);
    }
}
