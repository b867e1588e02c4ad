package dev.atlaslink.client.internal.source;

import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.internal.settings.CloudService;
import dev.atlaslink.client.internal.settings.SettingChecks;
import dev.atlaslink.client.model.ProjectId;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One profile of the Atlas CLI's configuration, by the keys that the Atlas CLI writes.
 *
 * @param file where it stands
 * @param name of the profile
 * @param values by key, none blank
 */
record CliProfile(Path file, String name, Map<String, String> values) {
    static final String AUTH_TYPE = "auth_type";

    Optional<URI> baseUrl() {
        return url("base_url")
                .or(() -> url("ops_manager_url"))
                .or(() -> value("service").map(service -> CloudService.baseUrl(field("service"), service)));
    }

    Optional<ProjectId> projectId() {
        return value("project_id").map(ProjectId::of);
    }

    /**
     * Chooses by auth_type if it is set. Otherwise v2 takes a service account before an API key, and both before the access
     * token of a user, which the CLI renews but we cannot; v1.0 knows API keys only.
     */
    SourceCredentials credentials() {
        Optional<AtlasCredentials> key = pair("public_api_key", "private_api_key")
                .map(pair -> AtlasCredentials.apiKey(pair.name(), pair.secret()));
        Optional<AtlasCredentials> account = pair("client_id", "client_secret")
                .map(pair -> AtlasCredentials.serviceAccount(pair.name(), pair.secret()));
        Optional<AtlasCredentials> user = value("access_token").map(AtlasCredentials::bearer);
        CredentialKinds kinds = new CredentialKinds(key, account, user);
        return value(AUTH_TYPE)
                .map(type -> kinds.ofType(field(AUTH_TYPE), type))
                .orElseGet(() -> kinds.inOrder(List.of(account, key, user)));
    }

    /** Says which profile it is, without what it holds. */
    @Override
    public String toString() {
        return "profile \"" + name + "\" of " + file;
    }

    private Optional<CredentialPair> pair(String nameKey, String secretKey) {
        return CredentialPair.of(field(nameKey), value(nameKey), field(secretKey), value(secretKey));
    }

    private Optional<URI> url(String key) {
        return value(key).map(url -> SettingChecks.parseUrl(field(key), url));
    }

    private Optional<String> value(String key) {
        return Optional.ofNullable(values.get(key));
    }

    private String field(String key) {
        return key + " in " + this;
    }
}
