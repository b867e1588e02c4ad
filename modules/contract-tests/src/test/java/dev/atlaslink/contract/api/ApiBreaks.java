package dev.atlaslink.contract.api;

import dev.atlaslink.contract.fixture.Break;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a module no longer offers. What it offers in addition breaks nobody. */
final class ApiBreaks {
    private ApiBreaks() {}

    static Stream<Break> between(ApiText released, ApiText current) {
        Map<String, Set<String>> now = current.types();
        return released.types().entrySet().stream().flatMap(type -> {
            Set<String> left = now.get(type.getKey());
            if (left == null) {
                return Stream.of(new Break(type.getKey() + " is gone", "Code that names the type does not compile."));
            }
            Set<String> kept = left.stream().map(ApiBreaks::undeprecated).collect(Collectors.toSet());
            return type.getValue().stream()
                    .map(ApiBreaks::undeprecated)
                    .filter(line -> !kept.contains(line))
                    .map(line -> new Break(
                            type.getKey() + " lost: " + line, "Code that relies on it does not compile, or fails."));
        });
    }

    /** Deprecating something, or thinking better of it, breaks nobody. */
    private static String undeprecated(String line) {
        return line.replaceAll("@Deprecated(?:\\([^)]*\\))? ", "");
    }
}
