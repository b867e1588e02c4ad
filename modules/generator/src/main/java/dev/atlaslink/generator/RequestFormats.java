package dev.atlaslink.generator;

import io.swagger.v3.oas.models.media.Content;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Chooses in which of its forms a request body is sent. */
final class RequestFormats {
    private static final Comparator<BodyFormat> JSON_FIRST_PARTS_LAST = Comparator.<BodyFormat, Boolean>comparing(
                    format -> !format.isJson())
            .thenComparing(BodyFormat::isRange)
            .thenComparing(BodyFormat::isMultipart);

    private RequestFormats() {}

    /**
     * Chooses the form of the response's version; where there is none, the newest that is not later, and else the
     * oldest. Of several formats JSON comes first, and what has parts last.
     *
     * @param content of the request body, at least one form
     * @param version of the response
     */
    static BodyFormat choose(Content content, String version) {
        List<BodyFormat> formats = content.keySet().stream().map(BodyFormat::of).toList();
        Comparator<BodyFormat> byVersion = Comparator.comparing(BodyFormat::version);
        String chosen = formats.stream()
                .filter(format -> format.version().compareTo(version) <= 0)
                .max(byVersion)
                .or(() -> formats.stream().min(byVersion))
                .orElseThrow()
                .version();
        return formats.stream()
                .filter(format -> format.version().equals(chosen))
                .min(JSON_FIRST_PARTS_LAST)
                .orElseThrow();
    }

    /** Returns the other formats of the chosen one's version, each once; a range such as {@code *}{@code /*} is none. */
    static List<BodyFormat> others(Content content, BodyFormat chosen) {
        Set<String> seen = new HashSet<>(Set.of(chosen.requestSuffix()));
        return content.keySet().stream()
                .map(BodyFormat::of)
                .filter(format -> format.version().equals(chosen.version()) && !format.isRange())
                .filter(format -> seen.add(format.requestSuffix()))
                .toList();
    }
}
