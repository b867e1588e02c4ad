package dev.atlaslink.cli;

import dev.atlaslink.cli.output.Printable;
import dev.atlaslink.client.CloudSide;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import java.util.List;
import java.util.Optional;

/**
 * Takes the endpoint from the options or, without, says what to create and asks for it.
 *
 * @param <S> a service of the provider
 * @param <R> an endpoint of the provider
 */
final class TypedCloudSide<S extends PrivateEndpointService, R extends PrivateEndpointRequest>
        implements CloudSide<S, R> {
    private final Console console;
    private final EndpointOptions endpoint;
    private final Class<R> type;

    TypedCloudSide(Console console, EndpointOptions endpoint, Class<R> type) {
        this.console = console;
        this.endpoint = endpoint;
        this.type = type;
    }

    @Override
    public R create(S service) {
        if (endpoint.id().isPresent()) {
            return type.cast(endpoint.request(service.provider()));
        }
        console.err().println("Service " + service.id() + " is ready. Create its endpoint in your own cloud:");
        CloudInstructions.of(service)
                .forEach(command -> console.err().println("  " + Printable.line(command, Printable.MESSAGE)));
        return type.cast(
                new EndpointQuestions(console).ask(service).orElseThrow(() -> new EndpointMissingException(service)));
    }

    /** The one that was named or, without, the only one that there is. */
    @Override
    public Optional<EndpointId> attached(S service) {
        List<EndpointId> ids = service.endpointIds();
        return endpoint.id().isPresent()
                ? ids.stream()
                        .filter(EndpointId.of(endpoint.id().get())::equals)
                        .findFirst()
                : ids.size() == 1 ? Optional.of(ids.get(0)) : Optional.empty();
    }
}
