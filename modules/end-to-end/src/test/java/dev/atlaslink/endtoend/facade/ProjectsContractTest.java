package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.Projects;
import dev.atlaslink.client.error.AmbiguousResultException;
import dev.atlaslink.client.error.PermissionException;
import dev.atlaslink.client.error.UnsupportedInVersionException;
import dev.atlaslink.client.model.OrganizationId;
import dev.atlaslink.client.model.Project;
import dev.atlaslink.client.model.ProjectId;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import java.time.Instant;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Projects are seen by those who have a role in them, and found by their names (v2 reference). */
final class ProjectsContractTest {
    private static final ProjectId ORDERS = ProjectId.of("64a1f3c2b7e09d5a1c8f4e20");
    private static final ProjectId FOREIGN = ProjectId.of("64a1f3c2b7e09d5a1c8f4e2a");
    private static final OrganizationId FIRST = OrganizationId.of("66b81bd05f1d0c4e8a7d3c4a");
    private static final OrganizationId SECOND = OrganizationId.of("66b81bd05f1d0c4e8a7d3c4b");

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    @BeforeEach
    void seed() {
        atlas.simulator().seed("""
                {"projects": [
                  {"id": "%s", "name": "orders", "orgId": "%s"},
                  {"id": "%s", "name": "orders", "orgId": "%s"}]}
                """.formatted(ORDERS, FIRST, FOREIGN, SECOND));
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void aProjectIsRead(Generation generation) {
        Project project = generation.client(atlas).projects().get(ORDERS);
        assertThat(project.id()).isEqualTo(ORDERS);
        assertThat(project.name()).contains("orders");
        assertThat(project.organizationId()).contains(FIRST);
        assertThat(project.clusterCount()).contains(0L);
        assertThat(project.created()).contains(Instant.parse("2023-07-02T22:01:38Z"));
        assertThat(project.tags()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void aNameMayStandForOneInEachOrganization(Generation generation) {
        Projects projects = generation.client(atlas).projects();
        assertThatThrownBy(() -> projects.find("orders"))
                .isInstanceOf(AmbiguousResultException.class)
                .hasMessageContainingAll(ORDERS.value(), FOREIGN.value());
        assertThat(projects.find(FIRST, "orders")).map(Project::id).contains(ORDERS);
        assertThat(projects.find(SECOND, "orders")).map(Project::id).contains(FOREIGN);
        assertThat(projects.find("nobody")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void whatTheCredentialsCannotSeeIsNotListed(Generation generation) {
        atlas.simulator().access().withdraw(atlas.simulator().apiKey().publicKey(), FOREIGN.value());
        atlas.simulator().access().withdraw(atlas.simulator().serviceAccount().clientId(), FOREIGN.value());
        Projects projects = generation.client(atlas).projects();
        assertThat(projects.list())
                .extracting(Project::id)
                .containsExactlyInAnyOrder(ORDERS, ProjectId.of(atlas.projectId()));
        assertThat(projects.list(FIRST)).extracting(Project::id).containsExactly(ORDERS);
        assertThat(projects.find("orders")).map(Project::id).contains(ORDERS);
        assertThatThrownBy(() -> projects.list(SECOND).toList()).isInstanceOf(PermissionException.class);
        assertThatThrownBy(() -> projects.get(FOREIGN)).isInstanceOf(PermissionException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"V1_LEGACY", "V1"})
    void v1HasThemNot(Generation generation) {
        assertThatThrownBy(() -> generation.client(atlas).projects())
                .isInstanceOf(UnsupportedInVersionException.class)
                .hasMessageContainingAll("reading projects", "set apiVersion to v2");
        assertThat(atlas.journal()).isEmpty();
    }
}
