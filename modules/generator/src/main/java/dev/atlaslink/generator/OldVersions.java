package dev.atlaslink.generator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says of the methods of one operation which stand for a version that the document calls deprecated, by
 * {@code x-deprecated} or {@code x-sunset} of its media type, and what to call instead.
 */
final class OldVersions {
    private final List<Variant> variants;
    private final MethodNames names;

    /**
     * @param variants all methods of the operation
     * @param names turn an operationId into the name of a method
     */
    OldVersions(List<Variant> variants, MethodNames names) {
        this.variants = variants;
        this.names = names;
    }

    /** Returns what Javadoc says of a deprecated method; empty for any other. */
    Optional<String> note(Variant variant) {
        if (!isDeprecated(variant)) {
            return Optional.empty();
        }
        List<String> parts = new ArrayList<>();
        date(variant, Extensions.DEPRECATED).ifPresent(day -> parts.add("since " + day));
        date(variant, Extensions.SUNSET).ifPresent(day -> parts.add("until " + day));
        String when = String.join(", ", parts);
        return Optional.of(when
                + successor(variant)
                        .map(other -> "; replaced by {@link #" + names.method(other.name()) + "}")
                        .orElse("; nothing replaces it"));
    }

    /** The newest, since one between may end on the same day. */
    private Optional<Variant> successor(Variant variant) {
        return variants.stream()
                .filter(other -> other.format().format().equals(variant.format().format()))
                .filter(other -> !isDeprecated(other))
                .filter(other -> version(other).compareTo(version(variant)) > 0)
                .max(Comparator.comparing(OldVersions::version));
    }

    private static String version(Variant variant) {
        return variant.format().version();
    }

    private static boolean isDeprecated(Variant variant) {
        return date(variant, Extensions.DEPRECATED).isPresent()
                || date(variant, Extensions.SUNSET).isPresent();
    }

    private static Optional<String> date(Variant variant, String extension) {
        Map<String, Object> extensions =
                variant.response() == null ? null : variant.response().getExtensions();
        return Optional.ofNullable(extensions)
                .map(all -> all.get(extension))
                .map(day -> JavaText.javadoc(FormattedText.of(day).toString()));
    }
}
