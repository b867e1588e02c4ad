package dev.atlaslink.simulator.internal.state;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * Holds one private endpoint service, whatever generation of the API created it.
 *
 * @param id 24 hexadecimal digits
 * @param portMappingEnabled whether one attachment serves all nodes; Google Cloud only
 * @param supportedRemoteRegions Atlas names of other regions; empty if none were given; AWS only
 * @param endpoints in the order in which they were attached
 */
public record EndpointService(
        String id,
        Region region,
        boolean portMappingEnabled,
        List<String> supportedRemoteRegions,
        List<Endpoint> endpoints,
        Progress progress) {

    public EndpointService {
        supportedRemoteRegions = List.copyOf(supportedRemoteRegions);
        endpoints = List.copyOf(endpoints);
    }

    public Provider provider() {
        return region.provider();
    }

    public Optional<Endpoint> endpoint(String endpointId) {
        return endpoints.stream()
                .filter(endpoint -> endpoint.id().equals(endpointId))
                .findFirst();
    }

    public EndpointService with(Endpoint added) {
        List<Endpoint> extended = new ArrayList<>(endpoints);
        extended.add(added);
        return withEndpoints(extended);
    }

    public EndpointService withSupportedRemoteRegions(List<String> regions) {
        return new EndpointService(id, region, portMappingEnabled, regions, endpoints, progress);
    }

    /** Deletes the service and with it whatever is attached. */
    public EndpointService deleted(Instant now) {
        List<Endpoint> deleted =
                endpoints.stream().map(endpoint -> endpoint.deleted(now)).toList();
        return withEndpoints(deleted).withProgress(progress.deleted(now));
    }

    public EndpointService withEndpointDeleted(String endpointId, Instant now) {
        return withEndpoint(endpointId, endpoint -> endpoint.deleted(now));
    }

    EndpointService withEndpoint(String endpointId, UnaryOperator<Endpoint> change) {
        return withEndpoints(endpoints.stream()
                .map(endpoint -> endpoint.id().equals(endpointId) ? change.apply(endpoint) : endpoint)
                .toList());
    }

    EndpointService withProgress(Progress replacement) {
        return new EndpointService(id, region, portMappingEnabled, supportedRemoteRegions, endpoints, replacement);
    }

    /** Goes as far as it can at once, with its endpoints, if that is how they move. */
    EndpointService settled() {
        return withProgress(progress.settled())
                .withEndpoints(endpoints.stream()
                        .map(endpoint ->
                                endpoint.withProgress(endpoint.progress().settled()))
                        .toList());
    }

    /** Drops the endpoints of which nothing is left and, if the rule says so, ends with the last of them. */
    EndpointService withoutGone(Instant now, LastEndpointRule rule) {
        Optional<Instant> lastGone = endpoints.stream()
                .filter(endpoint -> endpoint.progress().isGone(now))
                .map(endpoint -> endpoint.progress().since(now))
                .max(Comparator.naturalOrder());
        if (lastGone.isEmpty()) {
            return this;
        }
        EndpointService rest = withEndpoints(endpoints.stream()
                .filter(endpoint -> !endpoint.progress().isGone(now))
                .toList());
        return rest.endpoints.isEmpty() && rule.removesService(provider()) ? rest.deleted(lastGone.get()) : rest;
    }

    private EndpointService withEndpoints(List<Endpoint> replacement) {
        return new EndpointService(id, region, portMappingEnabled, supportedRemoteRegions, replacement, progress);
    }
}
