package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.EnsureOption;
import dev.atlaslink.client.internal.Required;
import java.util.Arrays;
import java.util.List;

/** Reads the options of an ensure. */
final class EnsureOptions {
    private EnsureOptions() {}

    static boolean replaceFailed(EnsureOption... options) {
        String allowed = "REPLACE_FAILED or nothing";
        List<EnsureOption> given = Arrays.asList(Required.notNull("options", options, allowed));
        given.forEach(option -> Required.notNull("option", option, allowed));
        return given.contains(EnsureOption.REPLACE_FAILED);
    }
}
