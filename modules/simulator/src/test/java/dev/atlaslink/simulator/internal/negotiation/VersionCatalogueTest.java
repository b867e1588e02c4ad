package dev.atlaslink.simulator.internal.negotiation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.simulator.internal.negotiation.VersionDates.Subject;
import dev.atlaslink.simulator.internal.spec.Surface;
import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Operations have the versions of their specs, and those that were published since. */
class VersionCatalogueTest {

    private static final LocalDate FIRST = LocalDate.parse("2023-01-01");
    private static final LocalDate SECOND = LocalDate.parse("2024-08-05");
    private static final LocalDate THIRD = LocalDate.parse("2025-03-12");

    private final VersionCatalogue catalogue = new VersionCatalogue(List.of(
            DatedOperations.of("get", "2023-01-01", "2024-08-05"),
            DatedOperations.of("list", "2023-01-01"),
            DatedOperations.of("getV1", Surface.V1)));

    @Test
    void onlyOperationsOfTheVersionedApiHaveVersions() {
        assertThat(catalogue.operationIds()).containsExactlyInAnyOrder("get", "list");
        assertThat(catalogue.versions("get")).containsExactly(FIRST, SECOND);
        assertThat(catalogue.versions("list")).containsExactly(FIRST);
        assertThat(catalogue.versions()).containsExactly(FIRST, SECOND);
    }

    @Test
    void whatIsPublishedIsAddedToOneOperation() {
        catalogue.publish("list", THIRD);
        catalogue.publish("list", SECOND);

        assertThat(catalogue.versions("list")).containsExactly(FIRST, SECOND, THIRD);
        assertThat(catalogue.versions("get")).containsExactly(FIRST, SECOND);
        assertThat(catalogue.versions()).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void versionsThatWereHandedOutNeverChange() {
        catalogue.publish("list", SECOND);
        NavigableSet<LocalDate> before = catalogue.versions("list");
        catalogue.publish("list", THIRD);

        assertThat(before).containsExactly(FIRST, SECOND);
        assertThatThrownBy(() -> before.add(THIRD)).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void aPreviewIsThatOfOneOperation() {
        assertThat(catalogue.hasPreview("get")).isFalse();
        catalogue.publishPreview("get");

        assertThat(catalogue.hasPreview("get")).isTrue();
        assertThat(catalogue.hasPreview("list")).isFalse();
    }

    @Test
    void deprecationsAndSunsetsAreKeptApart() {
        catalogue.deprecations().set(new Subject(Optional.empty(), FIRST), SECOND);
        catalogue.sunsets().set(new Subject(Optional.of("get"), FIRST), THIRD);

        assertThat(catalogue.deprecation("get", FIRST)).hasValue(SECOND);
        assertThat(catalogue.deprecation("list", FIRST)).hasValue(SECOND);
        assertThat(catalogue.sunset("get", FIRST)).hasValue(THIRD);
        assertThat(catalogue.sunset("list", FIRST)).isEmpty();
    }

    @Test
    void aResetGoesBackToTheSpecs() {
        catalogue.publish("list", THIRD);
        catalogue.publishPreview("get");
        catalogue.deprecations().set(new Subject(Optional.empty(), FIRST), SECOND);
        catalogue.sunsets().set(new Subject(Optional.empty(), FIRST), THIRD);

        catalogue.reset();

        assertThat(catalogue.versions()).containsExactly(FIRST, SECOND);
        assertThat(catalogue.hasPreview("get")).isFalse();
        assertThat(catalogue.deprecation("get", FIRST)).isEmpty();
        assertThat(catalogue.sunset("get", FIRST)).isEmpty();
    }
}
