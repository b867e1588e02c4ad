package dev.atlaslink.cli;

import dev.atlaslink.client.EnsureOption;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;

/** Says what an {@code ensure} may do beyond looking and creating. */
final class EnsureOptions {
    @Option(
            names = "--replace-failed",
            description = "Delete what has failed and stands in the way, and create it anew.")
    private boolean replaceFailed;

    @Option(names = "--adopt-oldest", description = "Where there are several, take the oldest.")
    private boolean adoptOldest;

    @Option(
            names = "--remove-own-duplicate",
            description = "If another process has created the same a moment before, remove the own one.")
    private boolean removeOwnDuplicate;

    EnsureOption[] chosen() {
        List<EnsureOption> chosen = new ArrayList<>();
        if (replaceFailed) {
            chosen.add(EnsureOption.REPLACE_FAILED);
        }
        if (adoptOldest) {
            chosen.add(EnsureOption.ADOPT_OLDEST);
        }
        if (removeOwnDuplicate) {
            chosen.add(EnsureOption.REMOVE_OWN_DUPLICATE);
        }
        return chosen.toArray(EnsureOption[]::new);
    }
}
