package dev.atlaslink.simulator.internal.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.error.Placed;
import dev.atlaslink.simulator.internal.error.Wording;
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
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Supplier;

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

    /**
     * Reads one project.
     *
     * @param pointer where in the seed it stands
     */
    ProjectContent read(JsonNode project, String pointer) {
        List<EndpointService> services = each(project, "endpointServices", pointer, this::service);
        List<EncryptionEndpoint> endpoints =
                each(project, "encryptionAtRestEndpoints", pointer, this::encryptionEndpoint);
        Distinct.require(
                pointer + "/endpointServices",
                services.stream().map(EndpointService::id).toList());
        Distinct.require(
                pointer + "/encryptionAtRestEndpoints",
                endpoints.stream().map(EncryptionEndpoint::id).toList());
        ObjectNode settings =
                project.path("encryptionAtRest") instanceof ObjectNode given ? given.deepCopy() : Json.object();
        return new ProjectContent(
                project.path("regionalMode").asBoolean(),
                services,
                EncryptionConfig.disabled().patched(settings),
                endpoints);
    }

    private EndpointService service(JsonNode json, String pointer) {
        Provider provider = Provider.valueOf(json.path("cloudProvider").textValue());
        List<Endpoint> endpoints =
                each(json, "endpoints", pointer, (endpoint, place) -> endpoint(endpoint, provider, place));
        Distinct.require(
                pointer + "/endpoints", endpoints.stream().map(Endpoint::id).toList());
        return new EndpointService(
                id(json),
                region(provider, json.path("region"), pointer + "/region"),
                json.path("portMappingEnabled").asBoolean(),
                each(
                        json,
                        "supportedRemoteRegions",
                        pointer,
                        (remote, place) -> region(provider, remote, place).atlasName()),
                endpoints,
                progress(ResourceKind.ENDPOINT_SERVICE, provider, json, pointer));
    }

    private Endpoint endpoint(JsonNode json, Provider provider, String pointer) {
        EndpointDetails details = switch (provider) {
            case AWS -> new EndpointDetails.Aws();
            case AZURE -> new EndpointDetails.Azure(required(json, "ipAddress", provider, pointer));
            case GCP ->
                new EndpointDetails.Gcp(
                        required(json, "gcpProjectId", provider, pointer),
                        each(
                                json,
                                "forwardingRules",
                                pointer,
                                (rule, place) -> new ForwardingRule(
                                        rule.path("endpointName").textValue(),
                                        rule.path("ipAddress").textValue())));
        };
        return new Endpoint(
                json.path("id").textValue(), details, progress(ResourceKind.ENDPOINT, provider, json, pointer));
    }

    private EncryptionEndpoint encryptionEndpoint(JsonNode json, String pointer) {
        Provider provider = Provider.valueOf(json.path("cloudProvider").textValue());
        return new EncryptionEndpoint(
                id(json),
                provider,
                region(provider, json.path("regionName"), pointer + "/regionName")
                        .atlasName(),
                progress(ResourceKind.ENCRYPTION_ENDPOINT, provider, json, pointer));
    }

    private Progress progress(ResourceKind kind, Provider provider, JsonNode json, String pointer) {
        return Placed.after(
                pointer + "/",
                () -> provisioning.resume(
                        kind,
                        provider,
                        json.path("status").textValue(),
                        json.path("errorMessage").textValue(),
                        now));
    }

    private String id(JsonNode json) {
        return json.has("id") ? json.path("id").textValue() : newId.get();
    }

    private static Region region(Provider provider, JsonNode name, String pointer) {
        return Regions.find(provider, name.textValue())
                .orElseThrow(() -> new IllegalArgumentException(
                        Wording.refusal(pointer, name.textValue(), "a region of " + provider + " in either spelling")));
    }

    private static String required(JsonNode json, String attribute, Provider provider, String pointer) {
        if (!json.has(attribute)) {
            throw new IllegalArgumentException(Wording.described(
                    pointer + "/" + attribute, "missing", "a text, which endpoints of " + provider + " have"));
        }
        return json.path(attribute).textValue();
    }

    /** Reads the elements of a list, telling the reader of each where in the seed it stands. */
    private static <T> List<T> each(
            JsonNode owner, String list, String pointer, BiFunction<JsonNode, String, T> reader) {
        List<T> read = new ArrayList<>();
        for (JsonNode element : owner.path(list)) {
            read.add(reader.apply(element, pointer + "/" + list + "/" + read.size()));
        }
        return List.copyOf(read);
    }
}
