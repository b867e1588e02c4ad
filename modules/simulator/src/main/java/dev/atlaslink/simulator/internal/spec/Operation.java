package dev.atlaslink.simulator.internal.spec;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;

/**
 * Describes one operation of the API as its spec gives it.
 *
 * @param callerRules what it asks of its caller
 * @param path the path with its parameters in braces
 * @param requestBodies one for each media type; empty if it takes none
 * @param successStatus the only 2xx status of the operation
 * @param documentedStatus the success status in the vendor's document, which differs where another was recorded
 * @param lives how each version ends, by the date of its media type; empty outside v2
 * @param schemes the ways to authenticate, any of which will do
 */
public record Operation(
        String id,
        Surface surface,
        CallerRules callerRules,
        String method,
        String path,
        List<Parameter> parameters,
        List<RequestBody> requestBodies,
        int successStatus,
        int documentedStatus,
        NavigableMap<LocalDate, VersionLife> lives,
        Set<SecurityScheme> schemes) {

    /** Returns the dates of its versions. */
    public NavigableSet<LocalDate> versions() {
        return lives.navigableKeySet();
    }

    public List<Parameter> parameters(Parameter.Location location) {
        return parameters.stream()
                .filter(parameter -> parameter.in() == location)
                .toList();
    }
}
