package dev.atlaslink.client.internal.version.shared;

import dev.atlaslink.client.internal.paging.PageReader;
import dev.atlaslink.client.model.OrganizationId;
import dev.atlaslink.client.model.Project;
import dev.atlaslink.client.model.ProjectId;
import java.util.Optional;

/** Projects as wholes; one implementation per API generation that has them. */
public interface ProjectCalls {
    Project get(ProjectId id);

    /**
     * Reads the list of all projects.
     *
     * @return for one iteration
     */
    PageReader<Project> pages();

    /**
     * Reads the list of an organization's projects.
     *
     * @param organization whose projects to list
     * @param name of those to list; empty for all
     * @return for one iteration
     */
    PageReader<Project> pages(OrganizationId organization, Optional<String> name);
}
