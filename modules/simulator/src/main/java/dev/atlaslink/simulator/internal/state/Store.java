package dev.atlaslink.simulator.internal.state;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;

/** Holds the projects. */
public final class Store {

    private final Provisioning provisioning;
    private final LastEndpointRule lastEndpoint;
    private final ObjectIds ids;
    private final Map<String, Project> projects = new ConcurrentHashMap<>();

    public Store(Provisioning provisioning, LastEndpointRule lastEndpoint, RandomGenerator random) {
        this.provisioning = provisioning;
        this.lastEndpoint = lastEndpoint;
        this.ids = new ObjectIds(random);
    }

    /** Adds an empty project unless its id is taken; returns whether it did. */
    public boolean add(String projectId) {
        return projects.putIfAbsent(projectId, new Project(projectId, provisioning, lastEndpoint, ids)) == null;
    }

    public Set<String> projectIds() {
        return Set.copyOf(projects.keySet());
    }

    Collection<Project> projects() {
        return projects.values();
    }

    /** Lists the projects that a test accepts, the oldest first, as their ids tell. */
    public List<Project> projects(Predicate<Project> test) {
        return projects.values().stream()
                .filter(test)
                .sorted(Comparator.comparing(Project::id))
                .toList();
    }

    public void clear() {
        projects.clear();
    }

    /** Returns an id that no resource has. */
    public String newId(Instant now) {
        return ids.next(now);
    }

    public Optional<Project> project(String id) {
        return Optional.ofNullable(projects.get(id));
    }
}
