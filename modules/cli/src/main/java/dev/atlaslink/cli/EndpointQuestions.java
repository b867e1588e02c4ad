package dev.atlaslink.cli;

import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import java.util.Arrays;
import java.util.Optional;

/** Asks the person at the terminal for the endpoint that they have created. */
final class EndpointQuestions {
    private final Prompt prompt;
    private final Console console;

    EndpointQuestions(Console console) {
        this.prompt = new Prompt(console);
        this.console = console;
    }

    /**
     * Asks until what is typed makes an endpoint.
     *
     * @return empty if nobody answers
     */
    Optional<PrivateEndpointRequest> ask(PrivateEndpointService service) {
        if (!prompt.isPossible()) {
            return Optional.empty();
        }
        while (true) {
            try {
                return endpoint(service);
            } catch (IllegalArgumentException e) {
                console.err().println(e.getMessage());
            }
        }
    }

    private Optional<PrivateEndpointRequest> endpoint(PrivateEndpointService service) {
        return switch (service.provider()) {
            case AWS -> prompt.ask("Id of the VPC endpoint (vpce-...):").map(PrivateEndpointRequest::aws);
            case AZURE ->
                prompt.ask("Resource id of the private endpoint (/subscriptions/...):")
                        .flatMap(id -> prompt.ask("Its private IP address:")
                                .map(address -> PrivateEndpointRequest.azure(id, address)));
            case GCP ->
                prompt.ask("Name of the endpoint group, or of the one endpoint:")
                        .flatMap(name -> prompt.ask("Google Cloud project that holds it:")
                                .flatMap(project -> google(service, name, project)));
        };
    }

    private Optional<PrivateEndpointRequest> google(PrivateEndpointService service, String name, String project) {
        boolean portMapped = service instanceof PrivateEndpointService.Gcp gcp
                && gcp.portMappingEnabled().orElse(false);
        return portMapped
                ? prompt.ask("Its private IP address:")
                        .map(address -> PrivateEndpointRequest.gcpPortMapped(name, address, project))
                : prompt.ask("Forwarding rules, NAME=ADDRESS each, with spaces between them:")
                        .map(rules -> PrivateEndpointRequest.gcp(
                                name,
                                project,
                                Arrays.stream(rules.split("\\s+"))
                                        .map(EndpointOptions::rule)
                                        .toList()));
    }
}
