package dev.atlaslink.cli;

import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.model.DataFederationEndpoint;
import dev.atlaslink.client.model.EndpointId;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Looks for an endpoint for data federation by its id alone. */
final class DataFederationLookup implements LookupOptions<DataFederationEndpoint> {
    @Option(names = "--endpoint-id", required = true, paramLabel = "ID", description = "Its id at the provider.")
    private String id;

    @Override
    public Optional<DataFederationEndpoint> find(AtlasProject project) {
        return project.dataFederation().endpoints().find(EndpointId.of(id));
    }

    @Override
    public String arguments() {
        return ShellWord.option("--endpoint-id", id);
    }
}
