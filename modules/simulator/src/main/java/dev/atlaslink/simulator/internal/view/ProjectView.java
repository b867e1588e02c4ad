package dev.atlaslink.simulator.internal.view;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.state.Project;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.time.Instant;

/** Shows a project with its properties in alphabetical order (recorded responses). */
public final class ProjectView {

    private static final int SECONDS_DIGITS = 8;
    private static final int HEXADECIMAL = 16;

    private ProjectView() {}

    /**
     * Shows one.
     *
     * @param groups the address of all projects
     */
    public static ObjectNode of(Project project, String groups, Instant now) {
        ObjectNode view = Json.object()
                .put("clusterCount", clusters(project, now))
                .put("created", created(project.id()).toString())
                .put("id", project.id());
        view.putArray("links")
                .addObject()
                .put("href", groups + "/" + project.id())
                .put("rel", "self");
        view.put("name", project.identity().name())
                .put("orgId", project.identity().orgId());
        view.putArray("tags");
        return view.put("withDefaultAlertsSettings", true);
    }

    private static long clusters(Project project, Instant now) {
        return project.content(now).items().stream()
                .filter(item -> item.kind() == ResourceKind.CLUSTER)
                .count();
    }

    /** An id begins with the second in which it was made (MongoDB manual, ObjectId). */
    private static Instant created(String id) {
        return Instant.ofEpochSecond(Long.parseLong(id.substring(0, SECONDS_DIGITS), HEXADECIMAL));
    }
}
