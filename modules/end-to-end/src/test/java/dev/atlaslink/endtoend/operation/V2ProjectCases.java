package dev.atlaslink.endtoend.operation;

import static dev.atlaslink.endtoend.operation.OperationCase.v2;
import static dev.atlaslink.endtoend.operation.OperationCase.v2Outside;
import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.api.v2.OrganizationsApi;
import dev.atlaslink.api.v2.ProjectsApi;
import dev.atlaslink.api.v2.model.Group;
import dev.atlaslink.api.v2.model.GroupPage;
import java.util.List;

/** Calls of v2 to projects as wholes. */
final class V2ProjectCases {
    private V2ProjectCases() {}

    static List<OperationCase> all() {
        return List.of(
                v2("getGroup", "one").by(V2ProjectCases::get),
                v2Outside("listGroups", "all").sends("GET", "/groups").by(V2ProjectCases::list),
                v2Outside("listGroups", "all parameters")
                        .sends("GET", "/groups?pageNum=1&itemsPerPage=2&includeCount=true")
                        .by(V2ProjectCases::listPage),
                v2Outside("getOrgGroups", "all parameters")
                        .sends(
                                "GET",
                                "/orgs/{organization}/groups?name={name}&pageNum=1&itemsPerPage=2&includeCount=false")
                        .by(V2ProjectCases::listOfOrganization));
    }

    private static void get(Stage stage) {
        assertThat(stage.api(ProjectsApi.class).getGroup(stage.project()).id()).contains(stage.project());
    }

    private static void list(Stage stage) {
        GroupPage page = stage.api(ProjectsApi.class).listGroups(null, null, null);
        assertThat(page.results().stream().flatMap(group -> group.id().stream()))
                .contains(stage.project());
    }

    private static void listPage(Stage stage) {
        GroupPage page = stage.api(ProjectsApi.class).listGroups(1, 2, true);
        assertThat(page.totalCount())
                .hasValueSatisfying(count -> assertThat(count).isPositive());
    }

    private static void listOfOrganization(Stage stage) {
        Group project = stage.api(ProjectsApi.class).getGroup(stage.project());
        String organization = stage.remember("{organization}", project.orgId().orElseThrow());
        String name = stage.remember("{name}", project.name().orElseThrow());
        GroupPage page = stage.api(OrganizationsApi.class).getOrgGroups(organization, name, 1, 2, false);
        assertThat(page.results()).extracting(group -> group.id().orElseThrow()).containsExactly(stage.project());
    }
}
