package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ConnectionView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.cli.output.ServiceView;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.Connecting;
import dev.atlaslink.client.PrivateEndpointServices;
import dev.atlaslink.client.error.ConnectFailedException;
import dev.atlaslink.client.model.ClusterName;
import dev.atlaslink.client.model.PrivateConnection;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Makes a private connection in one go. */
@Command(
        name = ConnectService.NAME,
        description = {
            "Makes a private connection in one go: the service, then the endpoint of your own cloud, until both meet.",
            "With --cluster it ends with the connection string by which that cluster is reached.",
            "Without --endpoint-id it says what to create there, and asks for it on a terminal. What exists is adopted, so"
                    + " that the same command goes on after whatever ended it."
        })
final class ConnectService extends ProjectCommand {
    static final String NAME = "connect";

    private final ResourceWords words;

    @Mixin
    private ProviderOption provider;

    @Mixin
    private ServiceOptions service;

    @Mixin
    private EndpointOptions endpoint;

    @Option(
            names = "--cluster",
            paramLabel = "NAME",
            description = "Goes on until this cluster tells how to connect to it through the endpoint (v2 only).")
    private String cluster;

    @Mixin
    private TimeoutOption timeout;

    @Mixin
    private CleanupOption cleanup;

    ConnectService(Session session, ResourceWords words) {
        super(session);
        this.words = words;
    }

    @Override
    int perform(AtlasProject project, ResultWriter results) {
        PrivateEndpointServiceRequest request = service.request(provider.provider());
        if (endpoint.id().isPresent()) {
            // What is wrong with it must show before anything is sent.
            PrivateEndpointRequest unused = endpoint.request(provider.provider());
        }
        Optional<ClusterName> leadsTo = Optional.ofNullable(cluster).map(ClusterName::of);
        Connecting<PrivateConnection> connecting = connecting(project.privateEndpointServices(), request);
        results.one(
                leadsTo.isPresent()
                        ? ConnectionView.of(
                                made(project.clusters().connect(leadsTo.get(), cleanup.on(connecting)), results))
                        : ConnectionView.of(made(cleanup.on(connecting), results)));
        return ExitCode.DONE;
    }

    private <T> T made(Connecting<T> connecting, ResultWriter results) {
        return new FollowedConnecting(session(), next())
                .await(connecting, timeout, failure -> showService(failure, results));
    }

    private Connecting<PrivateConnection> connecting(
            PrivateEndpointServices services, PrivateEndpointServiceRequest request) {
        Console console = session().console();
        if (request instanceof PrivateEndpointServiceRequest.Aws aws) {
            return services.connect(aws, new TypedCloudSide<>(console, endpoint, PrivateEndpointRequest.Aws.class));
        }
        if (request instanceof PrivateEndpointServiceRequest.Azure azure) {
            return services.connect(azure, new TypedCloudSide<>(console, endpoint, PrivateEndpointRequest.Azure.class));
        }
        if (request instanceof PrivateEndpointServiceRequest.Gcp gcp) {
            return services.connect(gcp, new TypedCloudSide<>(console, endpoint, PrivateEndpointRequest.Gcp.class));
        }
        throw new IllegalStateException(
                "no connection for " + request.getClass().getName());
    }

    private static void showService(ConnectFailedException failure, ResultWriter results) {
        if (failure.getCause() instanceof EndpointMissingException missing) {
            results.one(ServiceView.of(missing.service()));
        }
    }

    private String next() {
        String typed = words.group() + " connect" + provider.arguments() + service.arguments()
                + (cluster == null ? "" : ShellWord.option("--cluster", cluster));
        return session().again(typed + (endpoint.id().isPresent() ? endpoint.arguments() : " --endpoint-id ID"));
    }
}
