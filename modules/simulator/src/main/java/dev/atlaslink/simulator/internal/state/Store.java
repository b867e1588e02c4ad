package dev.atlaslink.simulator.internal.state;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/** Holds the projects. */
public final class Store {

    private final Map<String, Project> projects;

    public Store(Set<String> projectIds, LifecyclePlan lifecycles, RandomGenerator random) {
        ObjectIds ids = new ObjectIds(random);
        this.projects = projectIds.stream()
                .collect(Collectors.toUnmodifiableMap(Function.identity(), id -> new Project(id, lifecycles, ids)));
    }

    public Set<String> projectIds() {
        return projects.keySet();
    }

    public Optional<Project> project(String id) {
        return Optional.ofNullable(projects.get(id));
    }
}
