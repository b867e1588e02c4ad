package dev.atlaslink.simulator.internal.validation;

import dev.atlaslink.simulator.internal.spec.RequestBody;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Chooses what a body is checked against, where an operation has several versions with bodies of their own.
 *
 * <p>A body is read in the newest version that is not later than the date of its {@code Content-Type}, as a response is
 * chosen by {@code Accept}; one without a date, in the version of the response (both inferred). A date before all
 * versions means the oldest: Atlas takes any date where there is one version only.
 */
final class DatedBodies {

    private final NavigableMap<LocalDate, BodyValidator> byVersion = new TreeMap<>();

    DatedBodies(List<RequestBody> bodies) {
        bodies.forEach(body -> byVersion.put(body.version().orElse(LocalDate.MIN), new BodyValidator(body)));
    }

    boolean isEmpty() {
        return byVersion.isEmpty();
    }

    /**
     * Returns the validator of a body.
     *
     * @param declared the date of the body's type, if it has one
     * @param served the date of the version of the response; empty means the newest of all
     */
    BodyValidator choose(Optional<LocalDate> declared, Optional<LocalDate> served) {
        LocalDate date = declared.or(() -> served).orElse(LocalDate.MAX);
        return Optional.ofNullable(byVersion.floorEntry(date))
                .map(Map.Entry::getValue)
                .orElseGet(() -> byVersion.firstEntry().getValue());
    }
}
