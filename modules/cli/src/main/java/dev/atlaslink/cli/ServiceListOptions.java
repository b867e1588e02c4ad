package dev.atlaslink.cli;

import dev.atlaslink.client.AtlasList;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.model.PrivateEndpoint;
import picocli.CommandLine.Mixin;

/** Lists the endpoints of one service. */
final class ServiceListOptions implements ListOptions<PrivateEndpoint> {
    @Mixin
    private ServiceScope scope;

    @Override
    public AtlasList<PrivateEndpoint> list(AtlasProject project) {
        return scope.in(project).list();
    }
}
