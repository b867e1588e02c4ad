package dev.atlaslink.simulator.internal.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.error.Placed;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.kind.ItemKind;
import dev.atlaslink.simulator.internal.state.EncryptionConfig;
import dev.atlaslink.simulator.internal.state.Endpoint;
import dev.atlaslink.simulator.internal.state.EndpointDetails;
import dev.atlaslink.simulator.internal.state.EndpointService;
import dev.atlaslink.simulator.internal.state.ForwardingRule;
import dev.atlaslink.simulator.internal.state.Item;
import dev.atlaslink.simulator.internal.state.Progress;
import dev.atlaslink.simulator.internal.state.ProjectContent;
import dev.atlaslink.simulator.internal.state.Provider;
import dev.atlaslink.simulator.internal.state.Provisioning;
import dev.atlaslink.simulator.internal.state.Regions;
import dev.atlaslink.simulator.internal.wording.Wording;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/** Reads what a project is to hold, from JSON that has passed its schema. */
final class ProjectReader {

    private static final Set<String> OF_ALL_ITEMS = Set.of("id", "cloudProvider", "status", "errorMessage");

    private final List<ItemKind> kinds;
    private final Provisioning provisioning;
    private final Supplier<String> newId;
    private final Instant now;

    ProjectReader(List<ItemKind> kinds, Provisioning provisioning, Supplier<String> newId, Instant now) {
        this.kinds = kinds;
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
        List<Item> items = kinds.stream()
                .flatMap(kind -> items(kind, project, pointer).stream())
                .toList();
        Distinct.require(
                pointer + "/endpointServices",
                services.stream().map(EndpointService::id).toList());
        ObjectNode settings =
                project.path("encryptionAtRest") instanceof ObjectNode given ? given.deepCopy() : Json.object();
        return new ProjectContent(
                project.path("regionalMode").asBoolean(),
                services,
                EncryptionConfig.disabled().patched(settings),
                items);
    }

    private EndpointService service(JsonNode json, String pointer) {
        Provider provider = Provider.valueOf(json.path("cloudProvider").textValue());
        List<Endpoint> endpoints =
                each(json, "endpoints", pointer, (endpoint, place) -> endpoint(endpoint, provider, place));
        Distinct.require(
                pointer + "/endpoints", endpoints.stream().map(Endpoint::id).toList());
        return new EndpointService(
                id(json),
                Regions.require(provider, json.path("region").textValue(), pointer + "/region"),
                json.path("portMappingEnabled").asBoolean(),
                each(
                        json,
                        "supportedRemoteRegions",
                        pointer,
                        (remote, place) -> Regions.require(provider, remote.textValue(), place)
                                .atlasName()),
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

    private List<Item> items(ItemKind kind, JsonNode project, String pointer) {
        List<Item> items = each(project, kind.seedList(), pointer, (json, place) -> item(kind, json, place));
        Distinct.require(
                pointer + "/" + kind.seedList(), items.stream().map(Item::id).toList());
        return items;
    }

    /** Reads one item, whose attributes are all that the schema has of its kind beyond what all kinds have. */
    private Item item(ItemKind kind, JsonNode json, String pointer) {
        Provider provider = Provider.valueOf(json.path("cloudProvider").textValue());
        ObjectNode attributes = json.deepCopy();
        attributes.remove(OF_ALL_ITEMS);
        String region = json.path(Item.REGION).textValue();
        attributes.put(
                Item.REGION,
                Regions.require(provider, region, pointer + "/" + Item.REGION).atlasName());
        return new Item(kind.name(), id(json), provider, attributes, progress(kind.name(), provider, json, pointer));
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
