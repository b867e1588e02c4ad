package dev.atlaslink.client.internal.generation;

import dev.atlaslink.client.ApiVersion;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Knows the API generations as a whole: which there are, which is the default, and which one a path belongs to. */
public final class Generations {
    /** What a client speaks that was told nothing else. */
    public static final ApiVersion DEFAULT = ApiVersion.V2;

    /** Completes a refusal of what is no generation. */
    public static final String ALLOWED = "one of " + names(version -> true, ", ");

    private Generations() {}

    /**
     * Finds the generation that a path belongs to; those that share a path have the same credentials.
     *
     * @param target path of a request, percent-encoded, with or without its query
     * @return empty for the token endpoint and for what is no path of Atlas's API
     */
    public static Optional<Traits> ofPath(String target) {
        for (ApiVersion version : ApiVersion.values()) {
            Traits traits = Traits.of(version);
            if (traits.owns(target)) {
                return Optional.of(traits);
            }
        }
        return Optional.empty();
    }

    /**
     * Finds the generation by a path if it takes an API key and nothing else.
     *
     * @param target path of a request, percent-encoded, with or without its query
     * @return empty for what takes an access token, too
     */
    public static Optional<Traits> keyOnlyOfPath(String target) {
        return ofPath(target).filter(traits -> !traits.can(Capability.ACCESS_TOKENS));
    }

    /**
     * Names what the paths of all generations begin with.
     *
     * @return such as {@code /api/atlas/v1.0/ or /api/atlas/v2/}
     */
    public static String paths() {
        return Arrays.stream(ApiVersion.values())
                .map(version -> Traits.of(version).pathPrefix())
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    /**
     * Names those that take an API key and nothing else, as their paths do.
     *
     * @return such as {@code v1.0}
     */
    public static String keyOnly() {
        return Arrays.stream(ApiVersion.values())
                .map(Traits::of)
                .filter(traits -> !traits.can(Capability.ACCESS_TOKENS))
                .map(Traits::path)
                .distinct()
                .collect(Collectors.joining(" or "));
    }

    /** Names those generations, in the order in which they came. */
    static String names(Predicate<ApiVersion> which, String separator) {
        return Arrays.stream(ApiVersion.values())
                .filter(which)
                .map(ApiVersion::toString)
                .collect(Collectors.joining(separator));
    }
}
