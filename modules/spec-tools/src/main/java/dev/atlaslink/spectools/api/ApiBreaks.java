package dev.atlaslink.spectools.api;

import dev.atlaslink.spectools.breaks.Break;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a module no longer offers, and what it newly demands of those who implement its types. All else breaks nobody. */
public final class ApiBreaks {
    private ApiBreaks() {}

    public static Stream<Break> between(ApiText released, ApiText current) {
        Map<String, Set<String>> now = current.types();
        Set<String> userWritten = UserWritten.in(released);
        return released.types().entrySet().stream().flatMap(type -> {
            Set<String> left = now.get(type.getKey());
            if (left == null) {
                return Stream.of(new Break(type.getKey() + " is gone", "Code that names the type does not compile."));
            }
            Stream<Break> lost = missing(type.getValue(), left)
                    .map(line -> new Break(
                            type.getKey() + " lost: " + line, "Code that relies on it does not compile, or fails."));
            Stream<Break> demanded = userWritten.contains(type.getKey())
                    ? missing(left, type.getValue())
                            .filter(line -> UserWritten.demands(left, line))
                            .map(line -> new Break(
                                    type.getKey() + " demands: " + line,
                                    "Implementations that users have written do not compile."))
                    : Stream.empty();
            return Stream.concat(lost, demanded);
        });
    }

    /** Returns the lines of one text that another lacks. */
    private static Stream<String> missing(Set<String> lines, Set<String> others) {
        Set<String> kept = others.stream().map(ApiBreaks::undeprecated).collect(Collectors.toSet());
        return lines.stream().map(ApiBreaks::undeprecated).filter(line -> !kept.contains(line));
    }

    /** Deprecating something, or thinking better of it, breaks nobody. */
    private static String undeprecated(String line) {
        return line.replaceAll("@Deprecated(?:\\([^)]*\\))? ", "");
    }
}
