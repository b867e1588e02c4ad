package dev.atlaslink.simulator.internal.validation;

import dev.atlaslink.simulator.internal.spec.CallerRules;
import dev.atlaslink.simulator.internal.spec.Operation;
import dev.atlaslink.simulator.internal.spec.Parameter;
import dev.atlaslink.simulator.internal.spec.RequestBody;
import dev.atlaslink.simulator.internal.spec.Surface;
import java.util.Collections;
import java.util.List;
import java.util.Set;

/** Makes operations that no spec has. */
final class SampleOperations {

    private SampleOperations() {}

    static Operation with(List<Parameter> parameters) {
        return of("doX", parameters, List.of());
    }

    static Operation taking(RequestBody... bodies) {
        return of("doX", List.of(), List.of(bodies));
    }

    static Operation named(String id) {
        return of(id, List.of(), List.of());
    }

    private static Operation of(String id, List<Parameter> parameters, List<RequestBody> bodies) {
        return new Operation(
                id,
                Surface.V1,
                CallerRules.NONE,
                "POST",
                "/some/path",
                parameters,
                bodies,
                200,
                200,
                Collections.emptyNavigableMap(),
                Set.of());
    }
}
