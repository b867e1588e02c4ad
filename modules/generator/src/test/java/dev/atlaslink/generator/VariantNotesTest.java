package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Javadoc of a method leads to the others of its operation: to the nearest versions, formats and requests. */
final class VariantNotesTest {
    private static final List<Variant> VARIANTS = List.of(
            variant("list", "2023+json", null),
            variant("listCsv", "2023+csv", null),
            variant("list2024", "2024+json", null),
            variant("list2025", "2025+json", null),
            variant("list2025Csv", "2025+csv", null),
            variant("list2026", "2026+json", null));

    @Test
    void theNearestVersionsOfTheSameFormatAreNamed() {
        assertThat(note(VARIANTS, "list2025"))
                .isEqualTo(
                        "Asks for {@code application/vnd.atlas.2025+json}. {@link #list2025Csv()} asks for {@code"
                                + " application/vnd.atlas.2025+csv}. {@link #list2024()} is older. {@link #list2026()} is newer.");
        assertThat(note(VARIANTS, "list"))
                .isEqualTo("Asks for {@code application/vnd.atlas.2023+json}. {@link #listCsv()} asks for {@code"
                        + " application/vnd.atlas.2023+csv}. {@link #list2024()} is newer.");
        assertThat(note(VARIANTS, "list2025Csv"))
                .endsWith("{@link #list2025()} asks for {@code application/vnd.atlas.2025+json}."
                        + " {@link #listCsv()} is older.");
        assertThat(note(VARIANTS, "list2026"))
                .isEqualTo("Asks for {@code application/vnd.atlas.2026+json}. {@link #list2025()} is older.");
    }

    @Test
    void whatEachSendsIsToldWhereTheyDifferInThat() {
        List<Variant> variants =
                List.of(variant("put", "json", "application/json"), variant("putWithCsv", "json", "text/csv"));

        assertThat(note(variants, "put"))
                .isEqualTo(
                        "Asks for {@code application/json} and sends {@code application/json}. {@link #putWithCsv()} sends"
                                + " {@code text/csv}.");
    }

    private static String note(List<Variant> variants, String name) {
        MethodNames names = new MethodNames(List.of(), operationId -> operationId + "()");
        Variant variant = variants.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow();
        return new VariantNotes(variants, names).note(variant);
    }

    private static Variant variant(String name, String type, String request) {
        String mediaType = type.contains("+") ? "application/vnd.atlas." + type : "application/" + type;
        return new Variant(name, BodyFormat.of(mediaType), null, request == null ? null : BodyFormat.of(request));
    }
}
