package dev.atlaslink.simulator.internal.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.settings.EndpointSet;
import dev.atlaslink.simulator.settings.Role;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every operation on a project names its role and its endpoint set. */
class CallerRulesTest {

    private final CallerRulesReader reader = CallerRulesReader.bundled("a.yaml");

    @Test
    void readsNeedReadOnlyButThoseOfSomeEndpointsAndAccountsAndAllWritesNeedAnOwnerOrAManagerOfStreams() {
        assertThat(ApiDescription.bundled().operations())
                .filteredOn(operation -> operation.path().contains("{groupId}"))
                .allSatisfy(operation -> {
                    boolean isPlainRead = operation.method().equals("GET")
                            && !operation.path().contains("/privateEndpoints")
                            && !operation.path().contains("/serviceAccounts");
                    Role writer = operation.path().contains("/streams/")
                            ? Role.PROJECT_STREAM_PROCESSING_MANAGER
                            : Role.PROJECT_OWNER;
                    assertThat(operation.callerRules().requiredRole())
                            .as(operation.id())
                            .hasValue(isPlainRead ? Role.PROJECT_READ_ONLY : writer);
                });
    }

    @Test
    void anOperationWithoutARoleIsAnErrorAtStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> reader.read("/groups/{groupId}/x", "get", definition("Encryption at Rest")))
                .withMessage(
                        "a.yaml: x-required-role of doX is \"\"; allowed is one of [PROJECT_OWNER, PROJECT_READ_ONLY,"
                                + " PROJECT_STREAM_PROCESSING_MANAGER]");
    }

    @Test
    void anOperationWithAnUnknownTagIsAnErrorAtStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> reader.read(
                        "/groups/{groupId}/x", "get", definition("Alerts").put("x-required-role", "PROJECT_OWNER")))
                .withMessageStartingWith("a.yaml: tag of doX is \"Alerts\"; allowed is one of [Cloud Backups, ")
                .withMessageEndingWith("]");
    }

    @Test
    void aTagNamesTheEndpointSet() {
        assertThat(reader.read(
                        "/groups/{groupId}/x",
                        "get",
                        definition("Encryption at Rest").put("x-required-role", "PROJECT_READ_ONLY")))
                .isEqualTo(new CallerRules(
                        Optional.of(Role.PROJECT_READ_ONLY), Optional.of(EndpointSet.ENCRYPTION_AT_REST)));
    }

    @Test
    void aFurtherDocumentNeedNeitherNameARoleNorHaveOurTags() {
        CallerRulesReader further = CallerRulesReader.further("b.yaml");

        assertThat(further.read("/groups/{groupId}/x", "get", definition("Alerts")))
                .isEqualTo(new CallerRules(Optional.of(Role.PROJECT_READ_ONLY), Optional.empty()));
        assertThat(further.read("/groups/{groupId}/x", "post", definition("Encryption at Rest")))
                .isEqualTo(
                        new CallerRules(Optional.of(Role.PROJECT_OWNER), Optional.of(EndpointSet.ENCRYPTION_AT_REST)));
    }

    @Test
    void anOperationOutsideProjectsAsksForNoRole() {
        assertThat(reader.read("/api/oauth/token", "post", definition("OAuth"))).isEqualTo(CallerRules.NONE);
        assertThat(reader.read("/api/atlas/v2/groups", "get", definition("Projects")))
                .isEqualTo(new CallerRules(Optional.empty(), Optional.of(EndpointSet.PROJECTS)));
        assertThat(reader.read("/api/atlas/v2/orgs/{orgId}/groups", "get", definition("Organizations")))
                .isEqualTo(new CallerRules(Optional.empty(), Optional.of(EndpointSet.ORGANIZATIONS)));
    }

    private static ObjectNode definition(String tag) {
        ObjectNode definition = JsonNodeFactory.instance.objectNode().put("operationId", "doX");
        definition.putArray("tags").add(tag);
        return definition;
    }
}
