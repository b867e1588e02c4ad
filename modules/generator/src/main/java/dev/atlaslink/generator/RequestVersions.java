package dev.atlaslink.generator;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Adds the versions that only the request body of an operation has, so that each of its forms can be sent. The response
 * of such a version is that of the one before: Atlas resolves a date to the newest version that is not later (v2
 * reference).
 */
final class RequestVersions {
    private final Map<String, MediaType> bodies;

    private RequestVersions(Map<String, MediaType> bodies) {
        this.bodies = new LinkedHashMap<>(bodies);
    }

    /**
     * Returns the responses with those of the request's further versions.
     *
     * @param bodies of responses, by media type, at least one
     * @param content of the request body
     */
    static Map<String, MediaType> add(Map<String, MediaType> bodies, Content content) {
        RequestVersions versions = new RequestVersions(bodies);
        String oldest = bodies.keySet().stream()
                .map(mediaType -> BodyFormat.of(mediaType).version())
                .min(Comparator.naturalOrder())
                .orElseThrow();
        String taken = RequestFormats.choose(content, oldest).version();
        content.keySet().stream()
                .map(BodyFormat::of)
                .filter(format -> format.version().compareTo(taken) > 0)
                .sorted(Comparator.comparing(BodyFormat::version))
                .forEach(versions::add);
        return versions.bodies;
    }

    private void add(BodyFormat request) {
        BodyFormat before = bodies.keySet().stream()
                .map(BodyFormat::of)
                .filter(format -> format.version().compareTo(request.version()) <= 0)
                .max(Comparator.comparing(BodyFormat::version).thenComparing(BodyFormat::isJson))
                .orElse(null);
        if (before != null && !before.version().equals(request.version())) {
            bodies.put(
                    before.version().isEmpty()
                            ? request.mediaType()
                            : before.mediaType().replace(before.version(), request.version()),
                    bodies.get(before.mediaType()));
        }
    }
}
