package dev.atlaslink.cli;

import dev.atlaslink.cli.output.EncryptionEndpointView;
import dev.atlaslink.cli.output.Printable;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.Connecting;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes an endpoint for encryption at rest serve in one go. */
@Command(
        name = ConnectEncryptionEndpoint.NAME,
        description = {
            "Makes an endpoint serve in one go: private networking for the key, the endpoint, its approval, until ACTIVE.",
            "On Azure it says which connection to approve, and goes on when that is done. What exists is adopted."
        })
final class ConnectEncryptionEndpoint extends ProjectCommand {
    static final String NAME = "connect";

    private final ResourceWords words;

    @Mixin
    private ProviderOption provider;

    @Mixin
    private RegionOption region;

    @Mixin
    private TimeoutOption timeout;

    @Mixin
    private CleanupOption cleanup;

    ConnectEncryptionEndpoint(Session session, ResourceWords words) {
        super(session);
        this.words = words;
    }

    @Override
    int perform(AtlasProject project, ResultWriter results) {
        Connecting<EncryptionAtRestEndpoint> connecting = project.encryptionAtRest()
                .endpoints(provider.provider())
                .connect(region.request(provider.provider()), this::tellApproval);
        String next = session().again(words.group() + " connect" + provider.arguments() + region.arguments());
        EncryptionAtRestEndpoint endpoint =
                new FollowedConnecting(session(), next).await(cleanup.on(connecting), timeout, failure -> {});
        results.one(EncryptionEndpointView.of(endpoint));
        return ExitCode.DONE;
    }

    /** Nothing is asked: Atlas itself tells when it has been approved. */
    private void tellApproval(EncryptionAtRestEndpoint endpoint) {
        String name = endpoint.connectionName().map(ShellWord::of).orElse("of endpoint " + endpoint.id());
        session()
                .console()
                .err()
                .println(Printable.line(
                        "Approve the private endpoint connection " + name
                                + " of your key vault in Azure; waiting for it.",
                        Printable.MESSAGE));
    }
}
