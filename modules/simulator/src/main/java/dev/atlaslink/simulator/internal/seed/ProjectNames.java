package dev.atlaslink.simulator.internal.seed;

import dev.atlaslink.simulator.internal.state.Project;
import dev.atlaslink.simulator.internal.state.ProjectContent;
import dev.atlaslink.simulator.internal.state.ProjectIdentity;
import dev.atlaslink.simulator.internal.state.Store;
import dev.atlaslink.simulator.internal.wording.Wording;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Refuses a name that another project of the organization has. */
final class ProjectNames {

    private ProjectNames() {}

    /** Requires it of what a seed names, in its order, and of what is there and stays as it is. */
    static void requireUnique(Map<String, ProjectContent> seeded, Store store) {
        Set<ProjectIdentity> taken = new HashSet<>();
        for (String id : store.projectIds()) {
            if (!seeded.containsKey(id)) {
                store.project(id).map(Project::identity).ifPresent(taken::add);
            }
        }
        int place = 0;
        for (ProjectContent content : seeded.values()) {
            if (!taken.add(content.identity())) {
                throw new IllegalArgumentException(Wording.refusal(
                        "/projects/" + place + "/name",
                        content.identity().name(),
                        "each name once in an organization"));
            }
            place++;
        }
    }
}
