package dev.atlaslink.cli;

import dev.atlaslink.cli.api.ApiOperations;
import dev.atlaslink.cli.output.OutputFormat;
import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.Region;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lists what may be typed as the value of an option, for help, completion and suggestions. Picocli makes one for each option
 * at every start, so that the words are looked up only when somebody asks.
 */
class Candidates implements Iterable<String> {
    private final Supplier<List<String>> words;

    Candidates(Supplier<List<String>> words) {
        this.words = words;
    }

    @Override
    public final Iterator<String> iterator() {
        return values().iterator();
    }

    final List<String> values() {
        return words.get();
    }

    /** API generations. */
    static final class Versions extends Candidates {
        Versions() {
            super(() -> Stream.of(ApiVersion.values()).map(ApiVersion::toString).toList());
        }
    }

    /** Ways of printing. */
    static final class Formats extends Candidates {
        Formats() {
            super(() -> Stream.of(OutputFormat.values())
                    .map(format -> format.name().toLowerCase(Locale.ROOT))
                    .toList());
        }
    }

    /** Cloud providers. */
    static final class Providers extends Candidates {
        Providers() {
            super(() ->
                    Stream.of(CloudProvider.values()).map(CloudProvider::name).toList());
        }
    }

    /** Regions of all providers, in their providers' spelling. */
    static final class Regions extends Candidates {
        Regions() {
            super(() -> Arrays.stream(CloudProvider.values())
                    .flatMap(provider -> Region.known(provider).stream())
                    .map(Region::providerName)
                    .distinct()
                    .sorted()
                    .toList());
        }
    }

    /** Shells that have completion. */
    static final class Shells extends Candidates {
        Shells() {
            super(() -> Stream.of(CompletionCommand.Shell.values())
                    .map(CompletionCommand.Shell::toString)
                    .toList());
        }
    }

    /** Operations of the specs, and methods. */
    static final class Operations extends Candidates {
        Operations() {
            super(() -> Stream.concat(
                            ApiOperations.read().ids().stream(),
                            Stream.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"))
                    .toList());
        }
    }

    /** What a wait may be for, beside any other status. */
    static final class WaitTargets extends Candidates {
        WaitTargets() {
            super(() -> List.of(WaitTarget.READY, WaitTarget.DELETED));
        }
    }
}
