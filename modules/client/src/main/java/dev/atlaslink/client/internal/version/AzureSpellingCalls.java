package dev.atlaslink.client.internal.version;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.internal.http.Proof;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpoint;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.PrivateEndpointService;
import dev.atlaslink.client.model.PrivateEndpointServiceRequest;
import dev.atlaslink.client.model.PrivateEndpointServiceUpdate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Finds an endpoint of Azure however its id is spelled: Azure does not tell upper from lower case (Azure Resource Manager
 * documentation), Atlas may. What Atlas does not find under the caller's spelling is asked for once more under the one that
 * the service lists.
 */
final class AzureSpellingCalls implements PrivateEndpointCalls {
    private final PrivateEndpointCalls calls;

    AzureSpellingCalls(PrivateEndpointCalls calls) {
        this.calls = calls;
    }

    @Override
    public ApiVersion version() {
        return calls.version();
    }

    @Override
    public PrivateEndpointService createService(PrivateEndpointServiceRequest request) {
        return calls.createService(request);
    }

    @Override
    public PrivateEndpointService getService(CloudProvider provider, EndpointServiceId id) {
        return calls.getService(provider, id);
    }

    @Override
    public List<PrivateEndpointService> listServices(CloudProvider provider) {
        return calls.listServices(provider);
    }

    @Override
    public PrivateEndpointService updateService(EndpointServiceId id, PrivateEndpointServiceUpdate change) {
        return calls.updateService(id, change);
    }

    @Override
    public void deleteService(CloudProvider provider, EndpointServiceId id) {
        calls.deleteService(provider, id);
    }

    @Override
    public PrivateEndpoint createEndpoint(EndpointServiceId service, PrivateEndpointRequest request) {
        return calls.createEndpoint(service, request);
    }

    @Override
    public PrivateEndpoint getEndpoint(CloudProvider provider, EndpointServiceId service, EndpointId id) {
        return inAnySpelling(provider, service, id, spelled -> calls.getEndpoint(provider, service, spelled));
    }

    @Override
    public void deleteEndpoint(CloudProvider provider, EndpointServiceId service, EndpointId id) {
        EndpointId unused = inAnySpelling(provider, service, id, spelled -> {
            calls.deleteEndpoint(provider, service, spelled);
            return spelled;
        });
    }

    private <T> T inAnySpelling(
            CloudProvider provider, EndpointServiceId service, EndpointId id, Function<EndpointId, T> call) {
        try {
            return call.apply(id);
        } catch (NotFoundException e) {
            if (provider != CloudProvider.AZURE || !Proof.isAbsence(e)) {
                throw e;
            }
            return call.apply(otherSpelling(provider, service, id).orElseThrow(() -> e));
        }
    }

    private Optional<EndpointId> otherSpelling(CloudProvider provider, EndpointServiceId service, EndpointId id) {
        try {
            return calls.getService(provider, service).endpointIds().stream()
                    .filter(listed -> listed.equals(id) && !listed.value().equals(id.value()))
                    .findFirst();
        } catch (NotFoundException e) {
            if (!Proof.isAbsence(e)) {
                throw e;
            }
            // A service that is gone has no endpoints.
            return Optional.empty();
        }
    }
}
