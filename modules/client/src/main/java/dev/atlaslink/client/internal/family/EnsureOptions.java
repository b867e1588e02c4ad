package dev.atlaslink.client.internal.family;

import dev.atlaslink.client.EnsureOption;
import dev.atlaslink.client.internal.wording.Required;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the options of an ensure. */
final class EnsureOptions {
    private static final String ALLOWED = Arrays.stream(EnsureOption.values())
            .map(EnsureOption::name)
            .collect(Collectors.joining(", ", "", " or nothing"));

    private EnsureOptions() {}

    static Set<EnsureOption> of(EnsureOption... options) {
        List<EnsureOption> given = Arrays.asList(Required.notNull("options", options, ALLOWED));
        given.forEach(option -> Required.notNull("option", option, ALLOWED));
        return Set.copyOf(given);
    }
}
