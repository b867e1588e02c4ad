package dev.atlaslink.cli.output;

import dev.atlaslink.client.model.OrganizationId;
import dev.atlaslink.client.model.Project;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Shows a project. */
public final class ProjectView {
    /** What a list shows in short. */
    public static final Columns COLUMNS = new Columns(List.of("id", "name", "organizationId", "clusterCount"));

    private ProjectView() {}

    /**
     * Lists the properties of a project.
     *
     * @param project as Atlas returned it
     * @return names and values; {@code null} where Atlas has none
     */
    public static Map<String, Object> of(Project project) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", project.id().value());
        view.put("name", project.name().orElse(null));
        view.put(
                "organizationId",
                project.organizationId().map(OrganizationId::value).orElse(null));
        view.put("clusterCount", project.clusterCount().orElse(null));
        view.put("created", project.created().map(Instant::toString).orElse(null));
        view.put("tags", project.tags());
        view.put("regionUsageRestrictions", project.regionUsageRestrictions().orElse(null));
        view.put(
                "withDefaultAlertsSettings", project.withDefaultAlertsSettings().orElse(null));
        return view;
    }
}
