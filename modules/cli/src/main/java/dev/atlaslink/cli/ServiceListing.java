package dev.atlaslink.cli;

import dev.atlaslink.client.AtlasList;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.model.PrivateEndpoint;
import picocli.CommandLine.Mixin;

/** Lists the endpoints of one service. */
final class ServiceListing implements Listing<PrivateEndpoint> {
    @Mixin
    private ServicePlace place;

    @Override
    public AtlasList<PrivateEndpoint> list(AtlasProject project) {
        return place.in(project).list();
    }
}
