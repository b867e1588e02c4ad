package dev.atlaslink.cli;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.model.ProjectId;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** Says which Atlas, project and API generation, and as whom; secrets are not among it, other users could read them. */
final class ConnectionOptions {
    private static final String PROJECT_VARIABLE = "MONGODB_ATLAS_PROJECT_ID";
    private static final String VERSION_VARIABLE = "MONGODB_ATLAS_API_VERSION";

    @Option(
            names = "--project",
            paramLabel = "ID",
            description =
                    "Project, 24 hexadecimal digits. Default: " + PROJECT_VARIABLE + ", else the Atlas CLI's profile.")
    private ProjectId project;

    @Option(
            names = "--profile",
            paramLabel = "NAME",
            description =
                    "Profile of the Atlas CLI. What the environment says of credentials, address and project is then"
                            + " passed over. Default: the environment, else MONGODB_ATLAS_PROFILE, else default.")
    private String profile;

    @Option(
            names = "--auth",
            paramLabel = "KIND",
            completionCandidates = AuthKind.Names.class,
            description = "Kind of credentials, where there are several: ${COMPLETION-CANDIDATES}."
                    + " Default: MONGODB_ATLAS_AUTH_TYPE, else the best there is.")
    private AuthKind auth;

    @Option(
            names = "--api-version",
            paramLabel = "VERSION",
            completionCandidates = Candidates.Versions.class,
            description = "v2, v1.0 or v1.0-legacy. Default: " + VERSION_VARIABLE + ", else v2.")
    private ApiVersion apiVersion;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "The address of Atlas. Default: MONGODB_ATLAS_BASE_URL, else https://cloud.mongodb.com.")
    private URI baseUrl;

    /** Returns what was typed of these options, to be typed again. */
    String arguments() {
        return option("--project", project)
                + option("--profile", profile)
                + option("--auth", auth)
                + option("--api-version", apiVersion)
                + option("--base-url", baseUrl);
    }

    /** Makes a client; nothing is sent yet. */
    AtlasClient open(Console console) {
        return builder(console).build();
    }

    AtlasClientBuilder builder(Console console) {
        AtlasClientBuilder builder = AtlasClient.builder()
                .environment(environment(console.environment()))
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
        return builder;
    }

    /** Returns the variables that are set and lose to the profile that was asked for, in their order. */
    List<String> passedOver(Map<String, String> given) {
        return profile == null
                ? List.of()
                : given.keySet().stream()
                        .filter(ConnectionOptions::competesWithProfile)
                        .sorted()
                        .toList();
    }

    /** Only the client knows where its project may come from, because the Atlas CLI's profile may name it too. */
    static AtlasProject project(AtlasClient client) {
        return client.projectId()
                .map(client::project)
                .orElseThrow(() -> new IllegalArgumentException("projectId is not set; allowed is --project ID, "
                        + PROJECT_VARIABLE + " in the environment, or project_id in the Atlas CLI's profile"));
    }

    /** A profile that was asked for must not lose to variables that happen to be set. */
    private Map<String, String> environment(Map<String, String> given) {
        Map<String, String> variables = new HashMap<>(given);
        if (profile != null) {
            variables.keySet().removeIf(ConnectionOptions::competesWithProfile);
            variables.put("MONGODB_ATLAS_PROFILE", profile);
        }
        if (auth != null) {
            variables.put("MONGODB_ATLAS_AUTH_TYPE", auth.toString());
        }
        return variables;
    }

    private static boolean competesWithProfile(String variable) {
        return (variable.startsWith("MONGODB_ATLAS_") || variable.startsWith("MCLI_"))
                && !variable.equals(VERSION_VARIABLE);
    }

    private static String option(String name, Object value) {
        return value == null ? "" : ShellWord.option(name, value);
    }
}
