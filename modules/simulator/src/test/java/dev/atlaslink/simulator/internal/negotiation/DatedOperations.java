package dev.atlaslink.simulator.internal.negotiation;

import dev.atlaslink.simulator.internal.spec.CallerRules;
import dev.atlaslink.simulator.internal.spec.Operation;
import dev.atlaslink.simulator.internal.spec.Surface;
import dev.atlaslink.simulator.internal.spec.VersionLife;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Makes operations that have the given versions and nothing else. */
final class DatedOperations {

    private DatedOperations() {}

    static Operation of(String id, String... versions) {
        return of(id, Surface.V2, versions);
    }

    static Operation of(String id, Surface surface, String... versions) {
        return new Operation(
                id,
                surface,
                CallerRules.NONE,
                "GET",
                "/" + id,
                List.of(),
                List.of(),
                200,
                200,
                lives(versions),
                Set.of());
    }

    private static NavigableMap<LocalDate, VersionLife> lives(String... versions) {
        NavigableMap<LocalDate, VersionLife> lives = new TreeMap<>();
        for (String version : versions) {
            lives.put(LocalDate.parse(version), new VersionLife(Optional.empty(), Optional.empty()));
        }
        return lives;
    }
}
