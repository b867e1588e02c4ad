package dev.atlaslink.spectools.drift;

import static dev.atlaslink.spectools.drift.Documents.findingsAfter;
import static dev.atlaslink.spectools.drift.Documents.operation;
import static dev.atlaslink.spectools.drift.Documents.parameter;
import static dev.atlaslink.spectools.drift.Documents.path;
import static dev.atlaslink.spectools.drift.Documents.responses;
import static dev.atlaslink.spectools.drift.Documents.success;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

/** A change of an operation in the official document is found as what it is, and nothing else is. */
class OperationFindingsTest {
    private static final String CONFIG = "/api/atlas/v2/groups/{groupId}/encryptionAtRest";
    private static final String ENDPOINT = CONFIG + "/{cloudProvider}/privateEndpoints/{endpointId}";
    private static final String DATED = "application/vnd.atlas.2023-01-01+json";
    private static final String LATER = "application/vnd.atlas.2025-03-12+json";

    @Test
    void theSameDocumentHasNoFindings() {
        assertThat(findingsAfter(Documents::unchanged)).isEmpty();
    }

    @Test
    void anOperationThatWeLack() {
        assertThat(findingsAfter(root -> path(root, CONFIG).putObject("delete").put("operationId", "deleteConfig")))
                .containsExactly(new Finding(
                        Kind.OPERATION_MISSING,
                        "DELETE /api/atlas/v2/groups/{}/encryptionAtRest",
                        "deleteConfig",
                        "absent"));
    }

    @Test
    void anOperationThatOnlyWeHave() {
        assertThat(findingsAfter(root -> path(root, ENDPOINT).remove("delete")))
                .containsExactly(new Finding(
                        Kind.OPERATION_UNOFFICIAL,
                        "requestGroupEncryptionAtRestPrivateEndpointDeletion",
                        "absent",
                        "DELETE /api/atlas/v2/groups/{}/encryptionAtRest/{}/privateEndpoints/{}"));
    }

    @Test
    void anotherOperationId() {
        assertThat(findingsAfter(
                        root -> operation(root, "getGroupEncryptionAtRest").put("operationId", "readConfig")))
                .containsExactly(new Finding(
                        Kind.OPERATION_ID,
                        "getGroupEncryptionAtRest/operationId",
                        "readConfig",
                        "getGroupEncryptionAtRest"));
    }

    @Test
    void aDeprecatedOperation() {
        assertThat(findingsAfter(
                        root -> operation(root, "getGroupEncryptionAtRest").put("deprecated", true)))
                .containsExactly(
                        new Finding(Kind.DEPRECATION, "getGroupEncryptionAtRest/deprecated", "deprecated", "current"));
    }

    @Test
    void theSunsetOfAVersion() {
        assertThat(findingsAfter(root -> ((ObjectNode)
                                success(root, "getGroupEncryptionAtRest").path(DATED))
                        .put("x-sunset", "2027-07-01")))
                .containsExactly(new Finding(
                        Kind.DEPRECATION, "getGroupEncryptionAtRest/deprecated", "sunset 2027-07-01", "current"));
    }

    @Test
    void theSunsetOfAVersionAmongOthers() {
        assertThat(findingsAfter(root -> ((ObjectNode)
                                success(root, "getGroupCluster").path("application/vnd.atlas.2024-08-05+json"))
                        .put("x-sunset", "2029-01-31")))
                .containsExactly(new Finding(
                        Kind.DEPRECATION,
                        "getGroupCluster/deprecated",
                        "sunset 2027-07-01 of " + DATED + ", application/vnd.atlas.2023-02-01+json;"
                                + " sunset 2029-01-31 of application/vnd.atlas.2024-08-05+json",
                        "sunset 2027-07-01 of " + DATED + ", application/vnd.atlas.2023-02-01+json"));
    }

    @Test
    void theSunsetOfAWholeOperation() {
        assertThat(findingsAfter(
                        root -> operation(root, "getGroupEncryptionAtRest").put("x-sunset", "2027-07-01")))
                .containsExactly(new Finding(
                        Kind.DEPRECATION, "getGroupEncryptionAtRest/deprecated", "sunset 2027-07-01", "current"));
    }

    @Test
    void aParameterThatWeLack() {
        assertThat(findingsAfter(root -> ((ArrayNode)
                                operation(root, "getGroupEncryptionAtRest").path("parameters"))
                        .addObject()
                        .put("name", "verbose")
                        .put("in", "query")))
                .containsExactly(new Finding(
                        Kind.PARAMETER_MISSING, "getGroupEncryptionAtRest/parameters/verbose", "optional", "absent"));
    }

    @Test
    void aParameterThatOnlyWeHave() {
        assertThat(findingsAfter(root -> ((ArrayNode) operation(root, "listGroupEncryptionAtRestPrivateEndpoints")
                                .path("parameters"))
                        .remove(0)))
                .containsExactly(new Finding(
                        Kind.PARAMETER_UNOFFICIAL,
                        "listGroupEncryptionAtRestPrivateEndpoints/parameters/pageNum",
                        "absent",
                        "optional"));
    }

    @Test
    void aPathParameterOfAnotherNameIsTheSameParameter() {
        assertThat(findingsAfter(root -> {
                    parameter(root, "encryptionAtRestEndpointId").put("name", "id");
                    ObjectNode paths = (ObjectNode) root.path("paths");
                    paths.set(CONFIG + "/{cloudProvider}/privateEndpoints/{id}", paths.remove(ENDPOINT));
                }))
                .containsExactlyInAnyOrder(
                        new Finding(
                                Kind.PARAMETER_NAME,
                                "getGroupEncryptionAtRestPrivateEndpoint/parameters/endpointId",
                                "id",
                                "endpointId"),
                        new Finding(
                                Kind.PARAMETER_NAME,
                                "requestGroupEncryptionAtRestPrivateEndpointDeletion/parameters/endpointId",
                                "id",
                                "endpointId"));
    }

    @Test
    void aParameterThatIsRequiredHasAnotherDefaultOrAnotherType() {
        assertThat(findingsAfter(root -> {
                    ObjectNode deleted =
                            parameter(root, "includeDeletedWithRetainedBackups").put("required", true);
                    ((ObjectNode) deleted.path("schema")).put("type", "string").put("default", 0);
                }))
                .containsExactly(
                        deleted(Kind.REQUIRED_DIFFERS, "required", "optional"),
                        deleted(Kind.DEFAULT_DIFFERS, "0", "false"),
                        deleted(Kind.TYPE_DIFFERS, "string", "boolean"));
    }

    @Test
    void anErrorThatOnlyOneDocumentDeclares() {
        assertThat(findingsAfter(root -> {
                    ObjectNode responses = responses(root, "getGroupEncryptionAtRest");
                    responses.set("418", responses.remove("406"));
                }))
                .containsExactly(
                        new Finding(Kind.STATUS_CODES, "getGroupEncryptionAtRest/responses/406", "absent", "declared"),
                        new Finding(Kind.STATUS_CODES, "getGroupEncryptionAtRest/responses/418", "declared", "absent"));
    }

    @Test
    void anotherSuccessCodeIsOneFindingAndItsBodyIsStillCompared() {
        assertThat(findingsAfter(root -> {
                    ObjectNode responses = responses(root, "getGroupPrivateEndpointRegionalMode");
                    ObjectNode success = (ObjectNode) responses.remove("200");
                    ((ObjectNode) success.path("content").path(DATED)).remove("schema");
                    responses.set("203", success);
                }))
                .containsExactly(
                        new Finding(
                                Kind.STATUS_CODES,
                                "getGroupPrivateEndpointRegionalMode/responses/success",
                                "203",
                                "200"),
                        new Finding(
                                Kind.BODY_DIFFERS,
                                "getGroupPrivateEndpointRegionalMode/responses/success",
                                "no schema",
                                "a schema"));
    }

    @Test
    void aLaterVersionDateOfAResponseOrARequest() {
        assertThat(findingsAfter(
                        root -> success(root, "getGroupEncryptionAtRest").putObject(LATER)))
                .containsExactly(new Finding(
                        Kind.MEDIA_TYPE_DATE,
                        "getGroupEncryptionAtRest/responses/success",
                        DATED + ", " + LATER,
                        DATED));
        assertThat(findingsAfter(root -> {
                    ObjectNode content = (ObjectNode)
                            operation(root, "updateGroupEncryptionAtRest").at("/requestBody/content");
                    content.set(LATER, content.remove(DATED));
                }))
                .containsExactly(
                        new Finding(Kind.MEDIA_TYPE_DATE, "updateGroupEncryptionAtRest/request", LATER, DATED));
    }

    @Test
    void aRequestBodyThatMayBeLeftOut() {
        assertThat(findingsAfter(root -> ((ObjectNode)
                                operation(root, "updateGroupEncryptionAtRest").path("requestBody"))
                        .remove("required")))
                .containsExactly(new Finding(
                        Kind.REQUIRED_DIFFERS, "updateGroupEncryptionAtRest/request", "optional", "required"));
    }

    private static Finding deleted(Kind kind, String official, String ours) {
        return new Finding(kind, "listGroupClusters/parameters/includeDeletedWithRetainedBackups", official, ours);
    }
}
