package dev.atlaslink.client.internal.codec;

import dev.atlaslink.client.error.ErrorResponse;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.Region;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Says which region may be meant where Atlas knows none of a name (INVALID_REGION, Atlas API error codes). */
final class MisspelledRegion {
    private MisspelledRegion() {}

    /** Returns a question that goes on after the message; empty if the response is about something else. */
    static Optional<String> in(ErrorResponse error) {
        if (!error.errorCode().equals(Optional.of("INVALID_REGION"))) {
            return Optional.empty();
        }
        List<String> parameters = error.parameters().stream()
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .toList();
        return Arrays.stream(CloudProvider.values())
                .filter(provider -> parameters.contains(provider.name()))
                .findFirst()
                .flatMap(provider -> parameters.stream()
                        .filter(Predicate.not(provider.name()::equals))
                        .findFirst()
                        .flatMap(name -> Region.of(provider, Optional.of(name))))
                .map(MisspelledRegion::similar)
                .filter(Predicate.not(String::isEmpty))
                .map(similar -> "did you mean " + similar + "?");
    }

    private static String similar(Region region) {
        return region.similar().stream().map(Region::providerName).collect(Collectors.joining(" or "));
    }
}
