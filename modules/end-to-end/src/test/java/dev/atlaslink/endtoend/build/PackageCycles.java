package dev.atlaslink.endtoend.build;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds packages that depend on each other, directly or through others. */
final class PackageCycles {
    private PackageCycles() {}

    /**
     * Returns one dependency for each step from package to package within the circles; empty where there are none.
     *
     * @param packages which to look at, by name
     */
    static List<String> among(JavaClasses classes, Predicate<String> packages) {
        Map<String, Map<String, String>> uses = new TreeMap<>();
        for (JavaClass type : classes) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                String user = type.getPackageName();
                String used = dependency.getTargetClass().getBaseComponentType().getPackageName();
                if (!user.equals(used) && packages.test(user) && packages.test(used)) {
                    uses.computeIfAbsent(user, name -> new TreeMap<>()).putIfAbsent(used, dependency.getDescription());
                }
            }
        }
        keepCircles(uses);
        return uses.values().stream()
                .map(Map::values)
                .flatMap(Collection::stream)
                .toList();
    }

    /** Takes away what uses none of the rest, and what none of the rest uses, until nothing of the kind is left. */
    private static void keepCircles(Map<String, Map<String, String>> uses) {
        boolean smaller;
        do {
            smaller = uses.values().removeIf(used -> {
                used.keySet().retainAll(uses.keySet());
                return used.isEmpty();
            });
            Set<String> used = uses.values().stream()
                    .flatMap(names -> names.keySet().stream())
                    .collect(Collectors.toSet());
            smaller |= uses.keySet().retainAll(used);
        } while (smaller);
    }
}
