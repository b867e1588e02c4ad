package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.media.MediaType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class VariantsTest {
    private static final String OLD = "application/vnd.atlas.2023-01-01+json";
    private static final String NEW = "application/vnd.atlas.2025-03-12+json";

    @Test
    void theOldestVersionKeepsTheNameWhereverItStands() {
        assertThat(names(NEW, OLD)).containsExactly(Map.entry(OLD, "list"), Map.entry(NEW, "listV20250312"));
    }

    @Test
    void aVersionThatIsAddedRenamesNothing() {
        assertThat(names(OLD, NEW)).containsAllEntriesOf(names(OLD));
    }

    @Test
    void jsonKeepsTheNameAndEveryOtherFormatEndsInItsOwn() {
        assertThat(names("application/vnd.atlas.2023-01-01+csv", OLD, "application/vnd.atlas.2025-03-12+csv"))
                .containsExactly(
                        Map.entry(OLD, "list"),
                        Map.entry("application/vnd.atlas.2023-01-01+csv", "listCsv"),
                        Map.entry("application/vnd.atlas.2025-03-12+csv", "listV20250312"));
    }

    @Test
    void aTypeWithoutAVersionIsOlderThanAllOthersAndAPreviewNewer() {
        assertThat(names("application/vnd.atlas.preview+json", NEW, "application/json")
                        .values())
                .containsExactly("list", "listV20250312", "listPreview");
    }

    @Test
    void twoTypesOfOneFormatAreNumbered() {
        assertThat(names("application/json", "text/csv", "application/csv").values())
                .containsExactly("list", "listCsv", "listCsv2");
    }

    @Test
    void theNameOfAnotherOperationIsLeftToIt() {
        Map<String, MediaType> bodies = new LinkedHashMap<>();
        bodies.put("application/json", new MediaType());
        bodies.put("text/csv", new MediaType());
        assertThat(Variants.of("list", bodies, null, new MethodNames(List.of("list", "listCsv"), name -> name)))
                .extracting(Variant::name)
                .containsExactly("list", "listCsv2");
    }

    private static Map<String, String> names(String... mediaTypes) {
        Map<String, MediaType> bodies = new LinkedHashMap<>();
        for (String mediaType : mediaTypes) {
            bodies.put(mediaType, new MediaType());
        }
        Map<String, String> names = new LinkedHashMap<>();
        Variants.of("list", bodies, null, new MethodNames(List.of("list", "listPages"), name -> name))
                .forEach(variant -> names.put(variant.format().mediaType(), variant.name()));
        return names;
    }
}
