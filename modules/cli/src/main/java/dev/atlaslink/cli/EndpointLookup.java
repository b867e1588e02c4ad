package dev.atlaslink.cli;

import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.PrivateEndpoint;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Looks for an endpoint by its id alone, which is enough to know it again. */
final class EndpointLookup implements LookupOptions<PrivateEndpoint> {
    @Mixin
    private ServiceScope scope;

    @Option(names = "--endpoint-id", required = true, paramLabel = "ID", description = "Its id at the provider.")
    private String id;

    @Override
    public Optional<PrivateEndpoint> find(AtlasProject project) {
        return scope.in(project).find(EndpointId.of(id));
    }

    @Override
    public String arguments() {
        return scope.arguments() + ShellWord.option("--endpoint-id", id);
    }
}
