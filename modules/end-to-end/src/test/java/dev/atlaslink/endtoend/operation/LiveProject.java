package dev.atlaslink.endtoend.operation;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.model.ProjectId;
import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The project that live tests run in, by the variables that the client reads too. */
final class LiveProject {
    static final String PROJECT = "MONGODB_ATLAS_PROJECT_ID";

    private static final String BASE_URL = "MONGODB_ATLAS_BASE_URL";
    private static final String NEEDED = "live tests need " + PROJECT + ", and MONGODB_ATLAS_PUBLIC_API_KEY with"
            + " MONGODB_ATLAS_PRIVATE_API_KEY, or MONGODB_ATLAS_CLIENT_ID with MONGODB_ATLAS_CLIENT_SECRET, or both";

    private final Map<String, String> environment;
    private final boolean writing;
    private final UnaryOperator<AtlasClientBuilder> settings;
    private final Map<Scheme, AtlasCredentials> credentials = new EnumMap<>(Scheme.class);

    private LiveProject(Map<String, String> environment, boolean writing, UnaryOperator<AtlasClientBuilder> settings) {
        this.environment = environment;
        this.writing = writing;
        this.settings = settings;
        pair("MONGODB_ATLAS_PUBLIC_API_KEY", "MONGODB_ATLAS_PRIVATE_API_KEY")
                .ifPresent(key -> credentials.put(Scheme.DIGEST, AtlasCredentials.apiKey(key[0], key[1])));
        pair("MONGODB_ATLAS_CLIENT_ID", "MONGODB_ATLAS_CLIENT_SECRET").ifPresent(account -> {
            AtlasCredentials serviceAccount = AtlasCredentials.serviceAccount(account[0], account[1]);
            credentials.put(Scheme.OAUTH, serviceAccount);
            credentials.put(Scheme.CLIENT_BASIC, serviceAccount);
        });
    }

    /**
     * Reads the variables.
     *
     * @param writing whether cases may be played that change the project
     * @param settings what else clients shall have
     * @throws IllegalStateException if the project or all credentials are missing; the message names the variables
     */
    static LiveProject of(
            Map<String, String> environment, boolean writing, UnaryOperator<AtlasClientBuilder> settings) {
        LiveProject live = new LiveProject(environment, writing, settings);
        if (live.value(PROJECT).isEmpty() || live.credentials.isEmpty()) {
            throw new IllegalStateException(NEEDED);
        }
        return live;
    }

    String id() {
        return environment.get(PROJECT);
    }

    boolean isWriting() {
        return writing;
    }

    Set<Scheme> schemes() {
        return credentials.keySet();
    }

    AtlasClientBuilder builder(Scheme scheme) {
        AtlasClientBuilder builder = AtlasClient.builder()
                .projectId(ProjectId.of(id()))
                .apiVersion(ApiVersion.V2)
                .credentials(credentials.get(scheme));
        value(BASE_URL).ifPresent(url -> builder.baseUrl(URI.create(url)));
        return settings.apply(builder);
    }

    private Optional<String[]> pair(String name, String secret) {
        return value(name).flatMap(first -> value(secret).map(second -> new String[] {first, second}));
    }

    private Optional<String> value(String variable) {
        return Optional.ofNullable(environment.get(variable)).filter(text -> !text.isBlank());
    }
}
