package dev.atlaslink.spectools.drift;

import static dev.atlaslink.spectools.drift.Documents.path;
import static dev.atlaslink.spectools.drift.Documents.property;
import static dev.atlaslink.spectools.drift.Documents.responses;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** The errata explain all that is wrong in a document of the vendor's shape, and go stale where it is mended. */
class ErrataTest {
    private static final List<String> IDS =
            Errata.all().stream().map(Erratum::id).toList();

    @Test
    void everyErratumHasANameOfItsOwnAndExpectsSomething() {
        assertThat(IDS).doesNotHaveDuplicates();
        assertThat(Errata.all())
                .allSatisfy(erratum -> assertThat(erratum.expects()).isNotEmpty());
    }

    @Test
    void everyErratumHoldsInADocumentOfTheVendorsShapeAndNothingElseDiffers() {
        DriftReport report = official(Documents::unchanged);

        assertThat(report.drift()).isEmpty();
        assertThat(report.stale()).isEmpty();
        assertThat(report.known()).extracting(DriftReport.Known::erratum).containsAll(IDS);
    }

    @Test
    void everyErratumIsStaleInADocumentThatSaysWhatWeSay() {
        DriftReport report = report(Documents.ours(Documents::unchanged));

        assertThat(report.known()).isEmpty();
        assertThat(report.stale()).extracting(DriftReport.Stale::erratum).containsAll(IDS);
    }

    @Test
    void anErratumIsStaleInTheOnePlaceThatTheVendorHasMended() {
        DriftReport report = official(root -> responses(root, "getGroupEncryptionAtRest")
                .set("410", responses(root, "getGroupEncryptionAtRest").path("404")));

        assertThat(report.drift()).isEmpty();
        assertThat(report.stale())
                .containsExactly(new DriftReport.Stale(
                        "version-gone", Kind.STATUS_CODES, "getGroupEncryptionAtRest/responses/410"));
    }

    @Test
    void aMistakeThatBecomesAnotherMistakeIsDriftAndItsErratumIsStale() {
        DriftReport report = official(root -> {
            ObjectNode responses = responses(root, "createGroupPrivateEndpointEndpointService");
            responses.set("202", responses.remove("200"));
        });

        String place = "createGroupPrivateEndpointEndpointService/responses/success";
        assertThat(report.drift()).containsExactly(new Finding(Kind.STATUS_CODES, place, "202", "201"));
        assertThat(report.stale())
                .containsExactly(new DriftReport.Stale("service-create-status", Kind.STATUS_CODES, place));
    }

    @Test
    void aLongerListOfRegionsIsKnownAllTheSame() {
        DriftReport report = official(
                root -> property(root, "AwsKey", "region").withArray("enum").add("MOON_1"));

        assertThat(report.drift()).isEmpty();
        assertThat(report.stale()).isEmpty();
    }

    @Test
    void nothingIsStaleWhereAnOlderDocumentHasNoSuchOperation() {
        DriftReport report = official(
                root -> path(root, "/api/atlas/v2/groups/{groupId}/privateEndpoint/endpointService/{endpointServiceId}")
                        .remove("patch"));

        assertThat(report.drift()).extracting(Finding::kind).containsExactly(Kind.OPERATION_UNOFFICIAL);
        assertThat(report.stale()).isEmpty();
    }

    private static DriftReport official(Consumer<ObjectNode> change) {
        return report(Documents.official(change));
    }

    private static DriftReport report(OpenApiDocument official) {
        return DriftCheck.report("x", official, SpecComparison.of(official, DriftCheck.ourSpec()), Errata.all());
    }
}
