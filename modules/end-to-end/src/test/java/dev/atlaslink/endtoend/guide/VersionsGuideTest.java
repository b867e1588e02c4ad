package dev.atlaslink.endtoend.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.error.AtlasApiException;
import dev.atlaslink.client.error.UnsupportedInVersionException;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.endtoend.fixture.Spec;
import dev.atlaslink.endtoend.fixture.SpecOperation;
import dev.atlaslink.endtoend.guide.VersionsGuide.Row;
import dev.atlaslink.endtoend.operation.SimulatorLedger;
import dev.atlaslink.simulator.JournalEntry;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The guide to versions says what the specs say (x-replaced-by) and what the client does. */
final class VersionsGuideTest {
    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    static Stream<Arguments> rowsAndVersions() {
        return VersionsGuide.rows().stream()
                .flatMap(row -> Arrays.stream(ApiVersion.values()).map(version -> Arguments.of(row, version)));
    }

    @Test
    void everyOperationOfTheSpecsHasItsPlace() {
        List<String> shown = VersionsGuide.rows().stream()
                .filter(Row::namesOperations)
                .flatMap(row -> Arrays.stream(ApiVersion.values())
                        .filter(row::isPossible)
                        .map(row::cell))
                .toList();
        assertThat(shown)
                .containsExactlyInAnyOrderElementsOf(served().stream()
                        .filter(id -> Spec.operation(id).path().contains("/groups"))
                        .toList());
    }

    /** What the simulator does not serve yet, the client does not offer either. */
    private static List<String> served() {
        return SimulatorLedger.read().servedOf(Spec.allOperations().map(SpecOperation::operationId));
    }

    @Test
    void deprecatedOperationsStandBesideTheirSuccessors() {
        assertThat(VersionsGuide.rows())
                .filteredOn(Row::namesOperations)
                .allSatisfy(row -> assertThat(Stream.of(ApiVersion.V1_LEGACY, ApiVersion.V1)
                                .filter(row::isPossible)
                                .map(version -> Spec.operation(row.cell(version))
                                        .replacedBy()
                                        .orElseThrow()))
                        .allMatch(row.cell(ApiVersion.V2)::equals));
    }

    @Test
    void everyRowIsCalled() {
        assertThat(VersionsGuide.rows()).map(Row::asked).containsExactlyInAnyOrderElementsOf(VersionsGuideCalls.rows());
    }

    @ParameterizedTest
    @MethodSource("rowsAndVersions")
    void clientSendsWhatTheRowSaysOrNothing(Row row, ApiVersion version) {
        AtlasClient client = atlas.client(version, atlas.apiKey());
        if (row.isPossible(version)) {
            assertThat(catchThrowable(() -> call(row, client)))
                    .satisfiesAnyOf(
                            nothing -> assertThat(nothing).isNull(),
                            // The ids name nothing that exists.
                            refusal -> assertThat(refusal).isInstanceOf(AtlasApiException.class));
            assertThat(atlas.journal()).isNotEmpty();
            if (row.namesOperations()) {
                assertThat(atlas.journal())
                        .filteredOn(entry -> !isLookBeforeACreation(row, entry))
                        .isNotEmpty()
                        .allSatisfy(entry -> assertThat(entry.operationId()).contains(row.cell(version)));
            }
        } else {
            assertThatThrownBy(() -> call(row, client))
                    .isInstanceOf(UnsupportedInVersionException.class)
                    .hasMessageContainingAll(version.toString(), "set apiVersion to ");
            assertThat(atlas.journal()).isEmpty();
        }
    }

    /** As the guide says below its table, some creations list first what there is. */
    private static boolean isLookBeforeACreation(Row row, JournalEntry entry) {
        return row.asked().contains(".create(")
                && entry.method().equals("GET")
                && entry.operationId()
                        .filter(operation -> operation.startsWith("list"))
                        .isPresent();
    }

    private static void call(Row row, AtlasClient client) {
        VersionsGuideCalls.call(row.asked(), client);
    }
}
