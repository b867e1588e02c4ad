package dev.atlaslink.generator;

import io.swagger.v3.oas.models.media.Content;
import java.util.Comparator;
import java.util.List;

/** Chooses in which of its forms a request body is sent. */
final class RequestFormats {
    private RequestFormats() {}

    /**
     * Chooses the form of the answer's version; where there is none, the newest that is not later, and else the oldest.
     * Of several formats JSON comes first.
     *
     * @param operationId for the error
     * @param content of the request body
     * @param version of the answer
     * @throws IllegalArgumentException if only multipart forms are left
     */
    static BodyFormat choose(String operationId, Content content, String version) {
        List<BodyFormat> formats = content.keySet().stream()
                .map(BodyFormat::of)
                .filter(format -> !format.isMultipart())
                .toList();
        if (formats.isEmpty()) {
            throw new IllegalArgumentException("operation " + operationId + ": the request body is " + content.keySet()
                    + "; allowed is any media type but multipart");
        }
        Comparator<BodyFormat> byVersion = Comparator.comparing(BodyFormat::version);
        String chosen = formats.stream()
                .filter(format -> format.version().compareTo(version) <= 0)
                .max(byVersion)
                .or(() -> formats.stream().min(byVersion))
                .orElseThrow()
                .version();
        return formats.stream()
                .filter(format -> format.version().equals(chosen))
                .min(Comparator.comparing(format -> !format.isJson()))
                .orElseThrow();
    }
}
