package dev.atlaslink.generator;

import io.swagger.v3.oas.models.media.MediaType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Names the methods of one operation: one for each published version and format of its answer.
 *
 * <p>The oldest version keeps the plain operationId, so that a version added to the document breaks no caller; a later one
 * ends in its date. Of several formats of a version JSON keeps the name, and each other ends in its own.
 */
final class Variants {
    private final String operationId;
    private final Set<String> names = new HashSet<>();
    private final List<Variant> variants = new ArrayList<>();

    private Variants(String operationId) {
        this.operationId = operationId;
    }

    /**
     * Names the methods.
     *
     * @param operationId of the operation
     * @param answers body by media type
     */
    static List<Variant> of(String operationId, Map<String, MediaType> answers) {
        Variants variants = new Variants(operationId);
        Map<String, List<BodyFormat>> versions = new TreeMap<>();
        answers.keySet().forEach(mediaType -> {
            BodyFormat format = BodyFormat.of(mediaType);
            versions.computeIfAbsent(format.version(), version -> new ArrayList<>())
                    .add(format);
        });
        versions.values().forEach(formats -> variants.addVersion(formats, answers));
        return List.copyOf(variants.variants);
    }

    private void addVersion(List<BodyFormat> formats, Map<String, MediaType> answers) {
        boolean oldest = variants.isEmpty();
        String name = operationId + (oldest ? "" : formats.get(0).versionSuffix());
        formats.sort(Comparator.comparing(format -> !format.isJson()));
        for (BodyFormat format : formats) {
            String suffix = format.equals(formats.get(0)) ? "" : format.formatSuffix();
            variants.add(new Variant(unique(name + suffix), format, answers.get(format.mediaType())));
        }
    }

    private String unique(String name) {
        String unique = name;
        for (int number = 2; !names.add(unique); number++) {
            unique = name + number;
        }
        return unique;
    }
}
