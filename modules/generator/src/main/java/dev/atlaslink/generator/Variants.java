package dev.atlaslink.generator;

import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Names the methods of one operation: one for each published version and format of its response, and one for each
 * further format of its request.
 *
 * <p>The oldest version keeps the plain operationId, so that a version added to the document breaks no caller; a later one
 * ends in its date. Of several formats of a version JSON keeps the name, and each other ends in its own.
 */
final class Variants {
    private final String operationId;
    private final Content request;
    private final MethodNames names;
    private final List<Variant> variants = new ArrayList<>();

    private Variants(String operationId, Content request, MethodNames names) {
        this.operationId = operationId;
        this.request = request;
        this.names = names;
    }

    /**
     * Names the methods.
     *
     * @param operationId of the operation
     * @param bodies of responses, by media type
     * @param request forms of the request's body, or {@code null} where there is none
     * @param names of the document
     */
    static List<Variant> of(String operationId, Map<String, MediaType> bodies, Content request, MethodNames names) {
        Variants variants = new Variants(operationId, request, names);
        Map<String, List<BodyFormat>> versions = new TreeMap<>();
        bodies.keySet().forEach(mediaType -> {
            BodyFormat format = BodyFormat.of(mediaType);
            versions.computeIfAbsent(format.version(), version -> new ArrayList<>())
                    .add(format);
        });
        versions.values().forEach(formats -> variants.addVersion(formats, bodies));
        return List.copyOf(variants.variants);
    }

    private void addVersion(List<BodyFormat> formats, Map<String, MediaType> bodies) {
        boolean oldest = variants.isEmpty();
        String name = operationId + (oldest ? "" : formats.get(0).versionSuffix());
        formats.sort(Comparator.comparing(format -> !format.isJson()));
        BodyFormat sent = request == null
                ? null
                : RequestFormats.choose(request, formats.get(0).version());
        for (BodyFormat format : formats) {
            String suffix = format.equals(formats.get(0)) ? "" : format.formatSuffix();
            variants.add(new Variant(named(name + suffix), format, bodies.get(format.mediaType()), sent));
        }
        if (request != null) {
            BodyFormat first = formats.get(0);
            for (BodyFormat other : RequestFormats.others(request, sent)) {
                variants.add(
                        new Variant(named(name + other.requestSuffix()), first, bodies.get(first.mediaType()), other));
            }
        }
    }

    /** The operationId itself is taken already, by this operation. */
    private String named(String name) {
        return name.equals(operationId) && variants.isEmpty() ? name : names.free(name);
    }
}
