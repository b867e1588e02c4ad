package dev.atlaslink.client;

import dev.atlaslink.client.model.OrganizationId;
import dev.atlaslink.client.model.Project;
import dev.atlaslink.client.model.ProjectId;
import java.util.Optional;

/**
 * Lists and finds projects (v2 reference). The credentials see those in which they have a role, and no others.
 *
 * <p>Every call throws an {@link dev.atlaslink.client.error.AtlasException} if Atlas refuses it or no response comes.
 */
public interface Projects {
    /**
     * Lists all projects that the credentials see, of whichever organization.
     *
     * @return fetched page by page while one iterates
     */
    AtlasList<Project> list();

    /**
     * Lists the projects of an organization, of which the credentials have to be a member.
     *
     * @param organization whose projects to list
     * @return fetched page by page while one iterates
     */
    AtlasList<Project> list(OrganizationId organization);

    /**
     * Reads a project.
     *
     * @param id of the project
     * @return the project as it is now
     * @throws dev.atlaslink.client.error.NotFoundException if there is none
     */
    Project get(ProjectId id);

    /**
     * Looks for a project by its name among all that the credentials see.
     *
     * @param name in full, 1 to 64 characters, letter case included
     * @return the project as it is now; empty if there is none
     * @throws dev.atlaslink.client.error.AmbiguousResultException if several organizations have one of the name
     * @throws IllegalArgumentException if no project can be named so
     */
    Optional<Project> find(String name);

    /**
     * Looks for a project by its name among those of an organization.
     *
     * @param organization whose project to look for
     * @param name in full, 1 to 64 characters, letter case included
     * @return the project as it is now; empty if there is none
     * @throws dev.atlaslink.client.error.AmbiguousResultException if the organization has several of the name
     * @throws IllegalArgumentException if no project can be named so
     */
    Optional<Project> find(OrganizationId organization, String name);
}
