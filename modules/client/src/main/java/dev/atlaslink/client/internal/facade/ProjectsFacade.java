package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.AtlasList;
import dev.atlaslink.client.Projects;
import dev.atlaslink.client.error.AmbiguousResultException;
import dev.atlaslink.client.internal.call.Action;
import dev.atlaslink.client.internal.paging.PagedList;
import dev.atlaslink.client.internal.version.shared.ProjectCalls;
import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.model.OrganizationId;
import dev.atlaslink.client.model.Project;
import dev.atlaslink.client.model.ProjectId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Projects as wholes. */
public final class ProjectsFacade implements Projects {
    private static final int LONGEST_NAME = 64;
    private static final String ID = "the id of a project";
    private static final String ORGANIZATION = "the id of an organization";

    private final ProjectCalls calls;

    /**
     * Creates a view.
     *
     * @param calls of a generation
     */
    public ProjectsFacade(ProjectCalls calls) {
        this.calls = calls;
    }

    @Override
    public AtlasList<Project> list() {
        return new PagedList<>(calls::pages);
    }

    @Override
    public AtlasList<Project> list(OrganizationId organization) {
        Required.notNull("organization", organization, ORGANIZATION);
        return new PagedList<>(() -> calls.pages(organization, Optional.empty()));
    }

    @Override
    public Project get(ProjectId id) {
        Required.notNull("id", id, ID);
        return Action.during("get of the project " + id, () -> calls.get(id));
    }

    @Override
    public Optional<Project> find(String name) {
        requireName(name);
        return Action.during(
                "find of the project " + name,
                () -> only(named(list(), name), name, "; name the organization or choose one by its id"));
    }

    @Override
    public Optional<Project> find(OrganizationId organization, String name) {
        Required.notNull("organization", organization, ORGANIZATION);
        requireName(name);
        AtlasList<Project> listed = new PagedList<>(() -> calls.pages(organization, Optional.of(name)));
        return Action.during(
                "find of the project " + name, () -> only(named(listed, name), name, "; choose one by its id"));
    }

    /** Atlas does not document whether its own filter takes a name in full and by letter case. */
    private static List<Project> named(AtlasList<Project> projects, String name) {
        return projects.stream()
                .filter(project -> project.name().filter(name::equals).isPresent())
                .toList();
    }

    private static Optional<Project> only(List<Project> projects, String name, String remedy) {
        if (projects.size() > 1) {
            List<String> ids =
                    projects.stream().map(project -> project.id().value()).toList();
            throw new AmbiguousResultException(
                    "more than one project is named " + name + ": "
                            + ids.stream().collect(Collectors.joining(", ")) + remedy,
                    ids);
        }
        return projects.stream().findFirst();
    }

    private static void requireName(String name) {
        if (name == null
                || name.isBlank()
                || name.length() > LONGEST_NAME
                || name.chars().anyMatch(Character::isISOControl)) {
            throw Required.refusal(
                    "name",
                    name,
                    "the name of a project, 1 to " + LONGEST_NAME + " characters and no control characters");
        }
    }
}
