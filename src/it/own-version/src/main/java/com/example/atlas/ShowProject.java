package com.example.atlas;

import com.example.atlas.projects.ProjectsApi;
import com.example.atlas.projects.model.Group;
import dev.atlaslink.client.AtlasClient;

/** Prints what a project is called and how many clusters it has. */
public final class ShowProject {
    private ShowProject() {}

    public static void main(String[] args) {
        try (AtlasClient atlas = AtlasClient.fromEnvironment()) {
            System.out.println(describe(atlas, args[0]));
        }
    }

    static String describe(AtlasClient atlas, String projectId) {
        Group project = atlas.api(ProjectsApi.class).getGroup(projectId);
        return project.name().orElse(projectId) + ": " + project.clusterCount().orElse(0L) + " clusters";
    }
}
