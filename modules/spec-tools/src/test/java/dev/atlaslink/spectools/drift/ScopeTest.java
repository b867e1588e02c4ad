package dev.atlaslink.spectools.drift;

import static dev.atlaslink.spectools.drift.Documents.findingsAfter;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which operations that only the official document has are ours to look at: by path and name, not by prefix. */
class ScopeTest {
    private static final String V2 = "/api/atlas/v2";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/groups/{groupId}/encryptionAtRest/keys",
                "/groups/{groupId}/privateNetworkSettings/other",
                "/groups/{groupId}/privateEndpoint/other",
                "/groups/{groupId}/other/{id}/privateEndpoints"
            })
    void anOperationBelowOrOfTheNameOfOneOfOursIsAFindingWhateverItsPrefix(String path) {
        assertThat(findingsAfter(root -> add(root, path)))
                .containsExactly(
                        new Finding(Kind.OPERATION_MISSING, "GET " + withoutNames(V2 + path), "listOthers", "absent"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/groups/{groupId}/clusters",
                "/groups/{groupId}/streams/privateLinkConnections",
                "/groups",
                "/orgs/{id}/groups",
                "/rateLimits/{id}"
            })
    void anotherOperationOfAPathThatStandsAmongOthersIsAFinding(String path) {
        assertThat(findingsAfter(
                        root -> operationsOf(root, path).putObject("delete").put("operationId", "deleteAll")))
                .containsExactly(new Finding(
                        Kind.OPERATION_MISSING, "DELETE " + withoutNames(V2 + path), "deleteAll", "absent"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/groups/{groupId}/encryptionAtRestBackups",
                "/groups/{groupId}/clusters/{id}/indexes",
                "/groups/{groupId}/streams/workspaces",
                "/groups/{groupId}/backup/exports",
                "/orgs/{id}/users",
                "/rateLimitPlans"
            })
    void anOperationOutsideOurDomainIsNoFinding(String path) {
        assertThat(findingsAfter(root -> add(root, path))).isEmpty();
    }

    private static void add(ObjectNode root, String path) {
        ((ObjectNode) root.path("paths")).putObject(V2 + path).putObject("get").put("operationId", "listOthers");
    }

    /** The path has other names in our document. */
    private static ObjectNode operationsOf(ObjectNode root, String path) {
        return root.path("paths").properties().stream()
                .filter(entry -> withoutNames(entry.getKey()).equals(withoutNames(V2 + path)))
                .map(entry -> (ObjectNode) entry.getValue())
                .findFirst()
                .orElseThrow();
    }

    private static String withoutNames(String path) {
        return path.replaceAll("\\{\\w+}", "{}");
    }
}
