package dev.atlaslink.client.internal.source;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.internal.settings.CloudService;
import dev.atlaslink.client.internal.settings.SettingChecks;
import dev.atlaslink.client.model.ProjectId;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reads settings from environment variables, by the names that the Atlas CLI and the Terraform provider read. A blank one
 * counts as unset; of two names for one thing the first that is set counts.
 */
public final class EnvironmentSettings {
    /** Names the variables that hold credentials, for refusals. */
    public static final String CREDENTIALS = "MONGODB_ATLAS_ACCESS_TOKEN, or MONGODB_ATLAS_CLIENT_ID with"
            + " MONGODB_ATLAS_CLIENT_SECRET, or MONGODB_ATLAS_PUBLIC_API_KEY with MONGODB_ATLAS_PRIVATE_API_KEY";

    /** The second is the one of older tools. */
    private static final List<String> PREFIXES = List.of("MONGODB_ATLAS_", "MCLI_");

    private final Map<String, String> variables;

    /**
     * Reads these variables.
     *
     * @param variables without nulls
     */
    public EnvironmentSettings(Map<String, String> variables) {
        this.variables = variables;
    }

    /**
     * Returns where Atlas is.
     *
     * @return empty if no variable says it
     * @throws IllegalArgumentException if one says something else
     */
    public Optional<URI> baseUrl() {
        return variable("BASE_URL", "OPS_MANAGER_URL")
                .map(found -> SettingChecks.parseUrl(found.name(), found.text()))
                .or(() -> variable("SERVICE").map(found -> CloudService.baseUrl(found.name(), found.text())));
    }

    /**
     * Returns the API generation to speak.
     *
     * @return empty if no variable says it
     * @throws IllegalArgumentException if one says something else
     */
    public Optional<ApiVersion> apiVersion() {
        return text("API_VERSION").map(ApiVersion::of);
    }

    /**
     * Returns the project to work in.
     *
     * @return empty if no variable says it
     * @throws IllegalArgumentException if one says something else
     */
    public Optional<ProjectId> projectId() {
        return text("PROJECT_ID").map(ProjectId::of);
    }

    /** Returns the profile of the Atlas CLI to use, should it come to that. */
    Optional<String> profile() {
        return text("PROFILE");
    }

    /** Returns which kind of credentials to use, here and in the profile of the Atlas CLI. */
    Optional<String> authType() {
        return text("AUTH_TYPE");
    }

    /**
     * Chooses by the authentication type if it is set. Otherwise v2 takes an access token first, then a service account,
     * then an API key; v1.0 knows API keys only.
     */
    SourceCredentials credentials() {
        Optional<AtlasCredentials> token = text("ACCESS_TOKEN").map(AtlasCredentials::bearer);
        Optional<AtlasCredentials> account = pair(List.of("CLIENT_ID"), List.of("CLIENT_SECRET"))
                .map(pair -> AtlasCredentials.serviceAccount(pair.name(), pair.secret()));
        Optional<AtlasCredentials> key = pair(
                        List.of("PUBLIC_API_KEY", "PUBLIC_KEY"), List.of("PRIVATE_API_KEY", "PRIVATE_KEY"))
                .map(pair -> AtlasCredentials.apiKey(pair.name(), pair.secret()));
        CredentialKinds kinds = new CredentialKinds(key, account, token);
        return variable("AUTH_TYPE")
                .map(type -> kinds.ofType(type.name(), type.text()))
                .orElseGet(() -> kinds.inOrder(List.of(token, account, key)));
    }

    private Optional<CredentialPair> pair(List<String> names, List<String> secrets) {
        Optional<Variable> name = variable(names.toArray(String[]::new));
        Optional<Variable> secret = variable(secrets.toArray(String[]::new));
        return CredentialPair.of(
                name.map(Variable::name).orElse(PREFIXES.get(0) + names.get(0)),
                name.map(Variable::text),
                secret.map(Variable::name).orElse(PREFIXES.get(0) + secrets.get(0)),
                secret.map(Variable::text));
    }

    private Optional<String> text(String... names) {
        return variable(names).map(Variable::text);
    }

    private Optional<Variable> variable(String... names) {
        return PREFIXES.stream()
                .flatMap(prefix -> Stream.of(names).map(prefix::concat))
                .filter(name -> !variables.getOrDefault(name, "").isBlank())
                .map(name -> new Variable(name, variables.get(name).strip()))
                .findFirst();
    }

    private record Variable(String name, String text) {
        @Override
        public String toString() {
            return name;
        }
    }
}
