package dev.atlaslink.client;

import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.model.ProjectId;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;

/** Reads settings from environment variables, by the names that the official tools use. A blank one counts as unset. */
final class EnvironmentSettings {
    private static final String PREFIX = "MONGODB_ATLAS_";

    private final Map<String, String> variables;

    EnvironmentSettings(Map<String, String> variables) {
        this.variables = variables;
    }

    Optional<URI> baseUrl() {
        return variable("BASE_URL").map(EnvironmentSettings::parseUrl);
    }

    Optional<ApiVersion> apiVersion() {
        return variable("API_VERSION").map(ApiVersion::of);
    }

    Optional<ProjectId> projectId() {
        return variable("PROJECT_ID").map(ProjectId::of);
    }

    AtlasCredentials credentials(ApiVersion version) {
        Optional<AtlasCredentials> account = pair("CLIENT_ID", "CLIENT_SECRET")
                .map(pair -> AtlasCredentials.serviceAccount(pair.name(), pair.secret()));
        Optional<AtlasCredentials> key = pair("PUBLIC_API_KEY", "PRIVATE_API_KEY")
                .map(pair -> AtlasCredentials.apiKey(pair.name(), pair.secret()));
        Optional<AtlasCredentials> chosen = version == ApiVersion.V2 ? account.or(() -> key) : key.or(() -> account);
        return chosen.orElseThrow(() -> new IllegalArgumentException("credentials are not set; allowed is the builder's"
                + " credentials, or MONGODB_ATLAS_CLIENT_ID with MONGODB_ATLAS_CLIENT_SECRET, or"
                + " MONGODB_ATLAS_PUBLIC_API_KEY with MONGODB_ATLAS_PRIVATE_API_KEY"));
    }

    /** Half a pair is a mistake, not a reason to look elsewhere. */
    private Optional<Pair> pair(String name, String secret) {
        Optional<String> first = variable(name);
        Optional<String> second = variable(secret);
        if (first.isPresent() != second.isPresent()) {
            String missing = PREFIX + (first.isPresent() ? secret : name);
            String present = PREFIX + (first.isPresent() ? name : secret);
            throw new IllegalArgumentException(
                    missing + " is not set although " + present + " is; allowed is both or neither");
        }
        return first.map(text -> new Pair(text, second.orElseThrow()));
    }

    private Optional<String> variable(String name) {
        return Optional.ofNullable(variables.get(PREFIX + name))
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    private static URI parseUrl(String text) {
        try {
            return new URI(text);
        } catch (URISyntaxException e) {
            // No cause: its message repeats the text, which may hold a password by mistake.
            throw new IllegalArgumentException(
                    "MONGODB_ATLAS_BASE_URL is \"" + SettingChecks.masked(text) + "\"; allowed is https://host[:port]");
        }
    }

    private record Pair(String name, String secret) {
        @Override
        public String toString() {
            return name;
        }
    }
}
