package dev.atlaslink.simulator.internal.seed;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.kind.ItemKind;
import dev.atlaslink.simulator.internal.state.EncryptionConfig;
import dev.atlaslink.simulator.internal.state.EndpointService;
import dev.atlaslink.simulator.internal.state.Item;
import dev.atlaslink.simulator.internal.state.ProjectContent;
import dev.atlaslink.simulator.internal.state.ProjectIdentity;
import java.util.List;
import java.util.stream.Stream;

/** Reads what a project is to hold. */
final class ProjectReader {

    private final List<ItemKind> kinds;
    private final ServiceReader services;
    private final ItemReader items;

    ProjectReader(List<ItemKind> kinds, Planting planting) {
        this.kinds = kinds;
        this.services = new ServiceReader(planting);
        this.items = new ItemReader(planting);
    }

    ProjectContent read(SeedNode project) {
        return new ProjectContent(
                ProjectIdentity.of(project.text("id")).with(project.text("name"), project.text("orgId")),
                project.flag("regionalMode"),
                project.flag("privateIpMode"),
                project.eachOnce("endpointServices", services::read, EndpointService::id),
                EncryptionConfig.disabled().patched(settings(project)),
                kinds.stream().flatMap(kind -> items(kind, project)).toList());
    }

    private static ObjectNode settings(SeedNode project) {
        return project.at("encryptionAtRest").json() instanceof ObjectNode given ? given.deepCopy() : Json.object();
    }

    private Stream<Item> items(ItemKind kind, SeedNode project) {
        return project.eachOnce(kind.seedList(), item -> items.read(kind, item), Item::id).stream();
    }
}
