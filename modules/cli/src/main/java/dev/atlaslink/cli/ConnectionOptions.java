package dev.atlaslink.cli;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.model.ProjectId;
import java.net.URI;
import picocli.CommandLine.Option;

/** Says which Atlas, project and API generation; credentials are not among it, other users could read them. */
final class ConnectionOptions {
    private static final String PROJECT_VARIABLE = "MONGODB_ATLAS_PROJECT_ID";

    @Option(
            names = "--project",
            paramLabel = "ID",
            description =
                    "Project, 24 hexadecimal digits. Default: " + PROJECT_VARIABLE + ", else the Atlas CLI's profile.")
    private ProjectId project;

    @Option(
            names = "--api-version",
            paramLabel = "VERSION",
            description = "v2, v1.0 or v1.0-legacy. Default: MONGODB_ATLAS_API_VERSION, else v2.")
    private ApiVersion apiVersion;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The address of Atlas. Default: MONGODB_ATLAS_BASE_URL, else https://cloud.mongodb.com.")
    private URI baseUrl;

    /** Returns what was typed of these options, to be typed again. */
    String arguments() {
        return (project == null ? "" : " --project " + project)
                + (apiVersion == null ? "" : " --api-version " + apiVersion)
                + (baseUrl == null ? "" : " --base-url " + baseUrl);
    }

    /** Makes a client; nothing is sent yet. */
    AtlasClient open(Console console) {
        AtlasClientBuilder builder = AtlasClient.builder()
                .environment(console.environment())
                .clock(console.clock())
                .sleeper(console.sleeper());
        if (project != null) {
            builder.projectId(project);
        }
        if (apiVersion != null) {
            builder.apiVersion(apiVersion);
        }
        if (baseUrl != null) {
            builder.baseUrl(baseUrl);
        }
        return builder.build();
    }

    /** Only the client knows where its project may come from, because the Atlas CLI's profile may name it too. */
    static AtlasProject project(AtlasClient client) {
        return client.projectId()
                .map(client::project)
                .orElseThrow(() -> new IllegalArgumentException("projectId is not set; allowed is --project ID, "
                        + PROJECT_VARIABLE + " in the environment, or project_id in the Atlas CLI's profile"));
    }
}
