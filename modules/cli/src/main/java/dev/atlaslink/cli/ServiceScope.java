package dev.atlaslink.cli;

import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.PrivateEndpoints;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Names the service whose endpoints are meant. */
final class ServiceScope implements ScopeOptions<PrivateEndpointRequest, PrivateEndpoint, EndpointId> {
    @Mixin
    private ProviderOption provider;

    @Option(
            names = "--service",
            required = true,
            paramLabel = "ID",
            description = "The service that they belong to, 24 hexadecimal digits.")
    private EndpointServiceId service;

    @Override
    public PrivateEndpoints in(AtlasProject project) {
        return project.privateEndpointServices().endpoints(provider.provider(), service);
    }

    @Override
    public CloudProvider provider() {
        return provider.provider();
    }

    @Override
    public String arguments() {
        return provider.arguments() + ShellWord.option("--service", service);
    }
}
