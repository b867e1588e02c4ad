package dev.atlaslink.simulator.internal.negotiation;

import dev.atlaslink.simulator.internal.spec.CallerRules;
import dev.atlaslink.simulator.internal.spec.Operation;
import dev.atlaslink.simulator.internal.spec.Surface;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
                Stream.of(versions).map(LocalDate::parse).collect(Collectors.toCollection(TreeSet::new)),
                Set.of());
    }
}
