package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.media.MediaType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A method for a version that the document calls deprecated says since when, until when, and what replaces it. */
final class OldVersionsTest {
    private static final String DEPRECATED = "x-deprecated";
    private static final String SUNSET = "x-sunset";

    @Test
    void theNewestThatIsNotDeprecatedReplacesAll() {
        List<Variant> variants = List.of(
                variant("get", "2023+json", Map.of(DEPRECATED, "2024-08-05", SUNSET, "2027-07-01")),
                variant("get2024", "2024+json", Map.of(SUNSET, "2027-07-01")),
                variant("get2025", "2025+json", Map.of()),
                variant("get2025Csv", "2025+csv", Map.of()));
        assertThat(note(variants, 0)).contains("since 2024-08-05, until 2027-07-01; replaced by {@link #get2025()}");
        assertThat(note(variants, 1)).contains("until 2027-07-01; replaced by {@link #get2025()}");
        assertThat(note(variants, 2)).isEmpty();
        assertThat(note(variants, 3)).isEmpty();
    }

    @Test
    void anotherFormatOrAnOlderVersionReplacesNothing() {
        List<Variant> variants = List.of(
                variant("get", "2023+json", Map.of()),
                variant("get2024", "2024+json", Map.of(DEPRECATED, "2025-01-01")),
                variant("get2025Csv", "2025+csv", Map.of()));
        assertThat(note(variants, 1)).contains("since 2025-01-01; nothing replaces it");
    }

    @Test
    void whatTheDocumentSaysCannotEndTheComment() {
        assertThat(note(List.of(variant("get", "2023+json", Map.of(SUNSET, "*/ {@link Object}"))), 0))
                .contains("until *&#47; &#123;@link Object}; nothing replaces it");
    }

    @Test
    void whatHasNoBodyIsNotDeprecated() {
        assertThat(note(List.of(new Variant("get", BodyFormat.of("application/json"), null, null)), 0))
                .isEmpty();
    }

    private static Optional<String> note(List<Variant> variants, int index) {
        MethodNames names = new MethodNames(List.of(), operationId -> operationId + "()");
        return new OldVersions(variants, names).note(variants.get(index));
    }

    private static Variant variant(String name, String type, Map<String, Object> extensions) {
        MediaType body = new MediaType();
        extensions.forEach(body::addExtension);
        return new Variant(name, BodyFormat.of("application/vnd.atlas." + type), body, null);
    }
}
