package dev.atlaslink.simulator.internal.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.Access;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.state.ProjectContent;
import dev.atlaslink.simulator.internal.state.Provisioning;
import dev.atlaslink.simulator.internal.state.Store;
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
    private final Store store;
    private final Provisioning provisioning;
    private final InstantSource clock;

    public Seeds(Access access, Store store, Provisioning provisioning, InstantSource clock) {
        this.access = access;
        this.store = store;
        this.provisioning = provisioning;
        this.clock = clock;
    }

    /**
     * Plants a seed that has passed its schema, wholly or, if anything in it is wrong, not at all.
     *
     * @throws IllegalArgumentException if it is wrong
     */
    public void plant(ObjectNode seed) {
        Map<String, ProjectContent> projects = projects(seed);
        Set<String> projectIds = new TreeSet<>(store.projectIds());
        projectIds.addAll(projects.keySet());
        for (AccountSeeds accounts : AccountSeeds.values()) {
            accounts.check(seed, access, projectIds);
        }
        // The one step that may still refuse comes first.
        allow(seed.path("accessList"));
        projects.forEach((id, content) -> {
            store.add(id);
            store.project(id).orElseThrow().replaceContent(content);
        });
        for (AccountSeeds accounts : AccountSeeds.values()) {
            accounts.plant(seed, access);
        }
    }

    /** Returns what the simulator holds, as a seed that has no secrets. */
    public ObjectNode state() {
        Instant now = clock.instant();
        ObjectNode state = Json.object();
        ArrayNode projects = state.putArray("projects");
        ProjectWriter writer = new ProjectWriter(now);
        for (String id : new TreeSet<>(store.projectIds())) {
            store.project(id)
                    .map(project -> project.content(now))
                    .ifPresent(content -> projects.add(writer.write(id, content)));
        }
        for (AccountSeeds accounts : AccountSeeds.values()) {
            accounts.write(state, access);
        }
        state.set("accessList", access.allowed().<JsonNode>map(Json::array).orElseGet(state::nullNode));
        return state;
    }

    private Map<String, ProjectContent> projects(ObjectNode seed) {
        ProjectReader reader = new ProjectReader(provisioning, () -> store.newId(clock.instant()), clock.instant());
        Map<String, ProjectContent> projects = new LinkedHashMap<>();
        for (JsonNode project : seed.path("projects")) {
            String id = project.path("id").textValue();
            if (projects.put(id, reader.read(project)) != null) {
                throw new IllegalArgumentException("projects must have each id once but has \"" + id + "\" twice");
            }
        }
        return projects;
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
