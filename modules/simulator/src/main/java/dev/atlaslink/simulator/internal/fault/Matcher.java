package dev.atlaslink.simulator.internal.fault;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Picks requests by method, path and operation; what is not given does not matter. */
public record Matcher(Optional<String> method, Optional<PathGlob> path, Optional<String> operationId) {

    /** Picks every request. */
    public static Matcher any() {
        return new Matcher(Optional.empty(), Optional.empty(), Optional.empty());
    }

    boolean matches(Exchange exchange) {
        return method.stream().allMatch(exchange.request().method()::equals)
                && path.stream()
                        .allMatch(glob -> glob.matches(exchange.request().path()))
                && operationId.stream()
                        .allMatch(
                                id -> exchange.operationId().filter(id::equals).isPresent());
    }

    /** Shows what is asked of a request. */
    @Override
    public String toString() {
        String asked = Stream.of(method, path, operationId)
                .flatMap(Optional::stream)
                .map(Object::toString)
                .collect(Collectors.joining(" "));
        return asked.isEmpty() ? "any request" : asked;
    }
}
