package dev.atlaslink.simulator.internal.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.Access;
import dev.atlaslink.simulator.internal.access.AddressBlock;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.kind.ItemKind;
import dev.atlaslink.simulator.internal.negotiation.VersionCatalogue;
import dev.atlaslink.simulator.internal.state.ProjectContent;
import dev.atlaslink.simulator.internal.state.Provisioning;
import dev.atlaslink.simulator.internal.state.Store;
import dev.atlaslink.simulator.internal.wording.Wording;
import dev.atlaslink.simulator.settings.Role;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Fills a simulator from JSON and tells in the same words what it holds. */
public final class Seeds {

    private final Access access;
    private final Set<String> owners;
    private final Store store;
    private final List<ItemKind> kinds;
    private final Provisioning provisioning;
    private final VersionSeeds versions;
    private final InstantSource clock;

    /**
     * Makes the seeds of one simulator.
     *
     * @param owners accounts that own what a seed names, unless it says otherwise
     */
    public Seeds(
            Access access,
            Set<String> owners,
            Store store,
            List<ItemKind> kinds,
            Provisioning provisioning,
            VersionCatalogue catalogue,
            InstantSource clock) {
        this.access = access;
        this.owners = owners;
        this.store = store;
        this.kinds = kinds;
        this.provisioning = provisioning;
        this.versions = new VersionSeeds(catalogue);
        this.clock = clock;
    }

    /**
     * Plants a seed that has passed its schema, wholly or, if anything in it is wrong, not at all.
     *
     * @throws IllegalArgumentException if it is wrong
     */
    public void plant(ObjectNode seed) {
        Map<String, ProjectContent> projects = projects(seed);
        ProjectNames.requireUnique(projects, store);
        Set<String> projectIds = new TreeSet<>(store.projectIds());
        projectIds.addAll(projects.keySet());
        for (AccountSeeds accounts : AccountSeeds.values()) {
            accounts.check(seed, access, projectIds);
        }
        versions.check(seed);
        requireBlocks(seed.path("accessList"));
        allow(seed.path("accessList"));
        projects.forEach((id, content) -> {
            store.add(id);
            store.project(id).orElseThrow().replaceContent(content);
        });
        projects.keySet().forEach(this::own);
        for (AccountSeeds accounts : AccountSeeds.values()) {
            accounts.plant(seed, access);
        }
        versions.plant(seed);
    }

    /** Lets those who own what is seeded own a project in which they have no role. */
    private void own(String projectId) {
        Set<String> known = new TreeSet<>(access.publicKeys());
        known.addAll(access.clientIds());
        for (String owner : owners) {
            if (known.contains(owner) && !access.roles(owner).containsKey(projectId)) {
                access.grant(owner, projectId, Role.PROJECT_OWNER);
            }
        }
    }

    /** Returns what the simulator holds, as a seed that has no secrets. */
    public ObjectNode state() {
        Instant now = clock.instant();
        ObjectNode state = Json.object();
        ArrayNode projects = state.putArray("projects");
        ProjectWriter writer = new ProjectWriter(kinds, now);
        for (String id : new TreeSet<>(store.projectIds())) {
            store.project(id)
                    .map(project -> project.content(now))
                    .ifPresent(content -> projects.add(writer.write(id, content)));
        }
        for (AccountSeeds accounts : AccountSeeds.values()) {
            accounts.write(state, access);
        }
        state.set("accessList", access.allowed().<JsonNode>map(Json::array).orElseGet(state::nullNode));
        versions.write(state);
        return state;
    }

    private Map<String, ProjectContent> projects(ObjectNode seed) {
        ProjectReader reader = new ProjectReader(
                kinds, new Planting(provisioning, () -> store.newId(clock.instant()), clock.instant()));
        Map<String, ProjectContent> projects = new LinkedHashMap<>();
        new SeedNode(seed, "")
                .eachOnce("projects", project -> Map.entry(project.text("id"), reader.read(project)), Map.Entry::getKey)
                .forEach(project -> projects.put(project.getKey(), project.getValue()));
        return projects;
    }

    private static void requireBlocks(JsonNode accessList) {
        for (int i = 0; i < accessList.size(); i++) {
            String block = accessList.get(i).textValue();
            if (AddressBlock.parse(block).isEmpty()) {
                throw new IllegalArgumentException(
                        Wording.refusal("/accessList/" + i, block, "an IPv4 or IPv6 address or a CIDR block"));
            }
        }
    }

    private void allow(JsonNode accessList) {
        if (accessList.isNull()) {
            access.allowEverywhere();
        } else if (accessList.isArray()) {
            List<String> blocks = new ArrayList<>();
            accessList.forEach(block -> blocks.add(block.textValue()));
            access.allowOnly(blocks);
        }
    }
}
