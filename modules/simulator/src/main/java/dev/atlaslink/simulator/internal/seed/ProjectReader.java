package dev.atlaslink.simulator.internal.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.state.EncryptionConfig;
import dev.atlaslink.simulator.internal.state.EncryptionEndpoint;
import dev.atlaslink.simulator.internal.state.Endpoint;
import dev.atlaslink.simulator.internal.state.EndpointDetails;
import dev.atlaslink.simulator.internal.state.EndpointService;
import dev.atlaslink.simulator.internal.state.ForwardingRule;
import dev.atlaslink.simulator.internal.state.Progress;
import dev.atlaslink.simulator.internal.state.ProjectContent;
import dev.atlaslink.simulator.internal.state.Provider;
import dev.atlaslink.simulator.internal.state.Provisioning;
import dev.atlaslink.simulator.internal.state.Region;
import dev.atlaslink.simulator.internal.state.Regions;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** Reads what a project is to hold, from JSON that has passed its schema. */
final class ProjectReader {

    private final Provisioning provisioning;
    private final Supplier<String> newId;
    private final Instant now;

    ProjectReader(Provisioning provisioning, Supplier<String> newId, Instant now) {
        this.provisioning = provisioning;
        this.newId = newId;
        this.now = now;
    }

    ProjectContent read(JsonNode project) {
        List<EndpointService> services =
                elements(project.path("endpointServices")).map(this::service).toList();
        List<EncryptionEndpoint> endpoints = elements(project.path("encryptionAtRestEndpoints"))
                .map(this::encryptionEndpoint)
                .toList();
        Distinct.require("endpointServices", services.stream().map(EndpointService::id));
        Distinct.require("encryptionAtRestEndpoints", endpoints.stream().map(EncryptionEndpoint::id));
        ObjectNode settings =
                project.path("encryptionAtRest") instanceof ObjectNode given ? given.deepCopy() : Json.object();
        return new ProjectContent(
                project.path("regionalMode").asBoolean(),
                services,
                EncryptionConfig.disabled().patched(settings),
                endpoints);
    }

    private EndpointService service(JsonNode json) {
        Provider provider = Provider.valueOf(json.path("cloudProvider").textValue());
        List<Endpoint> endpoints = elements(json.path("endpoints"))
                .map(endpoint -> endpoint(endpoint, provider))
                .toList();
        Distinct.require("endpoints", endpoints.stream().map(Endpoint::id));
        return new EndpointService(
                id(json),
                region(provider, json.path("region").textValue()),
                json.path("portMappingEnabled").asBoolean(),
                elements(json.path("supportedRemoteRegions"))
                        .map(remote -> region(provider, remote.textValue()).atlasName())
                        .toList(),
                endpoints,
                progress(ResourceKind.ENDPOINT_SERVICE, provider, json));
    }

    private Endpoint endpoint(JsonNode json, Provider provider) {
        EndpointDetails details = switch (provider) {
            case AWS -> new EndpointDetails.Aws();
            case AZURE -> new EndpointDetails.Azure(required(json, "ipAddress", provider));
            case GCP ->
                new EndpointDetails.Gcp(
                        required(json, "gcpProjectId", provider),
                        elements(json.path("forwardingRules"))
                                .map(rule -> new ForwardingRule(
                                        rule.path("endpointName").textValue(),
                                        rule.path("ipAddress").textValue()))
                                .toList());
        };
        return new Endpoint(json.path("id").textValue(), details, progress(ResourceKind.ENDPOINT, provider, json));
    }

    private EncryptionEndpoint encryptionEndpoint(JsonNode json) {
        Provider provider = Provider.valueOf(json.path("cloudProvider").textValue());
        return new EncryptionEndpoint(
                id(json),
                provider,
                region(provider, json.path("regionName").textValue()).atlasName(),
                progress(ResourceKind.ENCRYPTION_ENDPOINT, provider, json));
    }

    private Progress progress(ResourceKind kind, Provider provider, JsonNode json) {
        return provisioning.resume(
                kind,
                provider,
                json.path("status").textValue(),
                json.path("errorMessage").textValue(),
                now);
    }

    private String id(JsonNode json) {
        return json.has("id") ? json.path("id").textValue() : newId.get();
    }

    private static Region region(Provider provider, String name) {
        return Regions.find(provider, name)
                .orElseThrow(() -> new IllegalArgumentException(
                        "region must be one of " + provider + " in either spelling but is \"" + name + '"'));
    }

    private static String required(JsonNode json, String attribute, Provider provider) {
        if (!json.has(attribute)) {
            throw new IllegalArgumentException(attribute + " is required of an endpoint of " + provider + " but "
                    + json.path("id").textValue() + " has none");
        }
        return json.path(attribute).textValue();
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
