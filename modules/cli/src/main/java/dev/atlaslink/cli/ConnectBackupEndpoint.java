package dev.atlaslink.cli;

import dev.atlaslink.cli.output.BackupEndpointView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.Connecting;
import dev.atlaslink.client.model.BackupEndpoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Makes an endpoint for backups serve in one go. */
@Command(
        name = ConnectBackupEndpoint.NAME,
        description = "Makes an endpoint serve in one go: the endpoint, until ACTIVE. What exists is adopted.")
final class ConnectBackupEndpoint extends ProjectCommand {
    static final String NAME = "connect";

    private final ResourceWords words;

    @Mixin
    private ProviderOption provider;

    @Mixin
    private BackupEndpointOptions request;

    @Mixin
    private TimeoutOption timeout;

    @Mixin
    private CleanupOption cleanup;

    ConnectBackupEndpoint(Session session, ResourceWords words) {
        super(session);
        this.words = words;
    }

    @Override
    int perform(AtlasProject project, ResultWriter results) {
        Connecting<BackupEndpoint> connecting =
                project.backup().endpoints(provider.provider()).connect(request.request(provider.provider()));
        String next = session().again(words.group() + " connect" + provider.arguments() + request.arguments());
        BackupEndpoint endpoint =
                new FollowedConnecting(session(), next).await(cleanup.on(connecting), timeout, failure -> {});
        results.one(BackupEndpointView.of(endpoint));
        return ExitCode.DONE;
    }
}
