package dev.atlaslink.simulator.internal.seed;

import dev.atlaslink.simulator.internal.state.Endpoint;
import dev.atlaslink.simulator.internal.state.EndpointDetails;
import dev.atlaslink.simulator.internal.state.EndpointService;
import dev.atlaslink.simulator.internal.state.ForwardingRule;
import dev.atlaslink.simulator.internal.state.Provider;
import dev.atlaslink.simulator.internal.wording.Wording;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.util.Optional;

/** Reads private endpoint services with what is attached to them. */
final class ServiceReader {

    private final Planting planting;

    ServiceReader(Planting planting) {
        this.planting = planting;
    }

    EndpointService read(SeedNode service) {
        Provider provider = service.provider();
        return new EndpointService(
                planting.id(service),
                service.at("region").region(provider),
                service.flag("portMappingEnabled"),
                service.each(
                        "supportedRemoteRegions",
                        remote -> remote.region(provider).atlasName()),
                service.eachOnce("endpoints", endpoint -> endpoint(endpoint, provider), Endpoint::id),
                planting.progress(ResourceKind.ENDPOINT_SERVICE, Optional.of(provider), service));
    }

    private Endpoint endpoint(SeedNode endpoint, Provider provider) {
        return new Endpoint(
                endpoint.text("id"),
                details(endpoint, provider),
                planting.progress(ResourceKind.ENDPOINT, Optional.of(provider), endpoint));
    }

    private static EndpointDetails details(SeedNode endpoint, Provider provider) {
        return switch (provider) {
            case AWS -> new EndpointDetails.Aws();
            case AZURE -> new EndpointDetails.Azure(required(endpoint, "ipAddress", provider));
            case GCP ->
                new EndpointDetails.Gcp(
                        required(endpoint, "gcpProjectId", provider),
                        endpoint.each(
                                "forwardingRules",
                                rule -> new ForwardingRule(rule.text("endpointName"), rule.text("ipAddress"))));
        };
    }

    private static String required(SeedNode endpoint, String attribute, Provider provider) {
        String text = endpoint.text(attribute);
        if (text == null) {
            throw new IllegalArgumentException(Wording.described(
                    endpoint.at(attribute).pointer(), "missing", "a text, which endpoints of " + provider + " have"));
        }
        return text;
    }
}
