package dev.atlaslink.spectools.drift;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Says which operations of the vendor belong to the domain of our spec: those that have a path of ours, whatever its prefix;
 * and, but for what stands among others that do not belong here, those that stand below what ours stand below, and those of
 * a resource that has the name of one of ours, wherever the vendor puts it.
 */
final class Scope {
    private final Set<List<String>> paths;
    private final Set<List<String>> roots;
    private final Set<String> resources;

    private Scope(Set<List<String>> paths, Set<List<String>> roots, Set<String> resources) {
        this.paths = paths;
        this.roots = roots;
        this.resources = resources;
    }

    /** Returns what the operations of our spec span. */
    static Scope of(Collection<Operation> ours) {
        List<List<String>> whole = ours.stream()
                .filter(operation -> !operation.standsAmongOthers())
                .map(operation -> segments(operation.key()))
                .toList();
        return new Scope(
                ours.stream().map(operation -> segments(operation.key())).collect(Collectors.toSet()),
                whole.stream().map(Scope::root).collect(Collectors.toSet()),
                whole.stream().map(Scope::resource).collect(Collectors.toSet()));
    }

    /** Takes the key of an operation. */
    boolean contains(String key) {
        List<String> path = segments(key);
        return paths.contains(path)
                || path.stream().anyMatch(resources::contains)
                || roots.stream()
                        .anyMatch(root -> path.size() >= root.size()
                                && path.subList(0, root.size()).equals(root));
    }

    private static List<String> segments(String key) {
        return List.of(key.substring(key.indexOf('/') + 1).split("/"));
    }

    /** What follows the project; the parent where there is none. */
    private static List<String> root(List<String> path) {
        int parameter = path.indexOf("{}");
        return path.subList(0, parameter < 0 ? path.size() - 1 : parameter + 2);
    }

    private static String resource(List<String> path) {
        return path.stream()
                .filter(segment -> !segment.equals("{}"))
                .reduce((first, second) -> second)
                .orElseThrow();
    }
}
