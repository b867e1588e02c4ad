package dev.atlaslink.simulator.internal.behaviour;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.internal.auth.Account;
import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.kind.Call;
import dev.atlaslink.simulator.internal.state.Project;
import dev.atlaslink.simulator.internal.state.Store;
import dev.atlaslink.simulator.internal.view.PageView;
import dev.atlaslink.simulator.internal.view.ProjectView;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Behaves like the projects as wholes. A caller sees those in which it has a role, and is a member of the organizations that
 * these belong to.
 */
final class ProjectBehaviour implements Behaviour {

    private static final String GROUPS = "/api/atlas/v2/groups";

    private final Store store;

    ProjectBehaviour(Store store) {
        this.store = store;
    }

    @Override
    public Map<String, OperationHandler> handlers() {
        return Map.of("listGroups", this::list, "getGroup", this::get, "getOrgGroups", this::listOfOrganization);
    }

    private Optional<JsonNode> list(Call call) {
        return page(visible(call), call);
    }

    private Optional<JsonNode> get(Call call) {
        return Optional.of(ProjectView.of(call.requireProject(), groups(call), call.now()));
    }

    private Optional<JsonNode> listOfOrganization(Call call) {
        String orgId = call.path("orgId");
        List<Project> ofOrganization = visible(call).stream()
                .filter(project -> project.identity().orgId().equals(orgId))
                .toList();
        if (ofOrganization.isEmpty()) {
            throw ErrorCode.USER_UNAUTHORIZED
                    .with()
                    .because(call.principal().account().id() + " has no role in a project of organization " + orgId
                            + "; getOrgGroups requires ORGANIZATION_MEMBER");
        }
        Optional<String> name = call.query().find("name").map(JsonNode::textValue);
        return page(
                ofOrganization.stream()
                        .filter(project ->
                                name.isEmpty() || project.identity().name().equals(name.get()))
                        .toList(),
                call);
    }

    private List<Project> visible(Call call) {
        Account caller = call.principal().account();
        return store.projects(project -> caller.role(project.id()).isPresent());
    }

    private static Optional<JsonNode> page(List<Project> projects, Call call) {
        return Optional.of(new PageView(call.query())
                .page(projects, project -> ProjectView.of(project, groups(call), call.now()), call.url()));
    }

    private static String groups(Call call) {
        String url = call.url();
        return url.substring(0, url.length() - call.request().path().length()) + GROUPS;
    }
}
