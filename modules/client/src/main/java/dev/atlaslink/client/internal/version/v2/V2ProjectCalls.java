package dev.atlaslink.client.internal.version.v2;

import dev.atlaslink.api.v2.OrganizationsApi;
import dev.atlaslink.api.v2.ProjectsApi;
import dev.atlaslink.api.v2.model.GroupPage;
import dev.atlaslink.client.internal.paging.LinkedPage;
import dev.atlaslink.client.internal.paging.LinkedPages;
import dev.atlaslink.client.internal.paging.PageReader;
import dev.atlaslink.client.internal.pipeline.Pipeline;
import dev.atlaslink.client.internal.version.shared.ProjectCalls;
import dev.atlaslink.client.model.OrganizationId;
import dev.atlaslink.client.model.Project;
import dev.atlaslink.client.model.ProjectId;
import java.util.Optional;

/** Speaks v2. */
public final class V2ProjectCalls implements ProjectCalls {
    private final Pipeline pipeline;

    /**
     * Speaks to Atlas.
     *
     * @param pipeline the way to Atlas
     */
    public V2ProjectCalls(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public Project get(ProjectId id) {
        return V2ProjectResults.of(pipeline.api(ProjectsApi.class).getGroup(id.value()));
    }

    @Override
    public PageReader<Project> pages() {
        ProjectsApi api = pipeline.api(ProjectsApi.class);
        return new LinkedPages<>("projects", number -> page(api.listGroups(number, V2Pages.SIZE, false)), Project::id);
    }

    @Override
    public PageReader<Project> pages(OrganizationId organization, Optional<String> name) {
        OrganizationsApi api = pipeline.api(OrganizationsApi.class);
        return new LinkedPages<>(
                "projects of the organization " + organization,
                number -> page(api.getOrgGroups(organization.value(), name.orElse(null), number, V2Pages.SIZE, false)),
                Project::id);
    }

    /** The count may lag behind, and is not asked for. */
    private static LinkedPage<Project> page(GroupPage page) {
        return V2Pages.page(page.results(), page.links(), page.totalCount(), V2ProjectResults::of);
    }
}
