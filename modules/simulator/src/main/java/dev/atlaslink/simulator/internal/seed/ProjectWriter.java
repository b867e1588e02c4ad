package dev.atlaslink.simulator.internal.seed;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.kind.ItemKind;
import dev.atlaslink.simulator.internal.state.Endpoint;
import dev.atlaslink.simulator.internal.state.EndpointService;
import dev.atlaslink.simulator.internal.state.ForwardingRule;
import dev.atlaslink.simulator.internal.state.Item;
import dev.atlaslink.simulator.internal.state.Progress;
import dev.atlaslink.simulator.internal.state.ProjectContent;
import dev.atlaslink.simulator.internal.state.Provider;
import java.time.Instant;
import java.util.List;

/** Writes what a project holds, as a seed would say it. */
final class ProjectWriter {

    private final List<ItemKind> kinds;
    private final Instant now;

    ProjectWriter(List<ItemKind> kinds, Instant now) {
        this.kinds = kinds;
        this.now = now;
    }

    ObjectNode write(String projectId, ProjectContent content) {
        ObjectNode json = Json.object()
                .put("id", projectId)
                .put("name", content.identity().name())
                .put("orgId", content.identity().orgId())
                .put("regionalMode", content.regionalMode())
                .put("privateIpMode", content.privateIpMode());
        ArrayNode services = json.putArray("endpointServices");
        content.services().forEach(service -> services.add(service(service)));
        json.set("encryptionAtRest", content.encryption().toJson());
        kinds.forEach(kind -> json.set(kind.seedList(), items(kind, content)));
        return json;
    }

    private ObjectNode service(EndpointService service) {
        ObjectNode json = progress(service.progress())
                .put("id", service.id())
                .put("cloudProvider", service.provider().name())
                .put("region", service.region().atlasName());
        if (service.provider() == Provider.GCP) {
            json.put("portMappingEnabled", service.portMappingEnabled());
        }
        if (service.provider() == Provider.AWS) {
            json.set("supportedRemoteRegions", Json.array(service.supportedRemoteRegions()));
        }
        ArrayNode endpoints = json.putArray("endpoints");
        service.endpoints().forEach(endpoint -> endpoints.add(endpoint(endpoint)));
        return json;
    }

    private ObjectNode endpoint(Endpoint endpoint) {
        ObjectNode json = progress(endpoint.progress()).put("id", endpoint.id());
        return endpoint.details()
                .match(
                        aws -> json,
                        azure -> json.put("ipAddress", azure.ipAddress()),
                        gcp -> json.put("gcpProjectId", gcp.projectId()).set("forwardingRules", rules(gcp.rules())));
    }

    private static ArrayNode rules(List<ForwardingRule> rules) {
        ArrayNode json = Json.array();
        rules.forEach(rule ->
                json.add(Json.object().put("endpointName", rule.endpointName()).put("ipAddress", rule.ipAddress())));
        return json;
    }

    private ArrayNode items(ItemKind kind, ProjectContent content) {
        ArrayNode json = Json.array();
        content.items().stream().filter(item -> item.kind() == kind.name()).forEach(item -> json.add(item(kind, item)));
        return json;
    }

    private ObjectNode item(ItemKind kind, Item item) {
        ObjectNode json = progress(item.progress()).put(kind.rules().idName(), item.id());
        item.provider().ifPresent(provider -> json.put("cloudProvider", provider.name()));
        return json.setAll(item.attributes());
    }

    private ObjectNode progress(Progress progress) {
        return Json.object().put("status", progress.status(now).name()).put("errorMessage", progress.errorMessage(now));
    }
}
