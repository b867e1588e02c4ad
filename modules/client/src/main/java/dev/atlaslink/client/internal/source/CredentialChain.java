package dev.atlaslink.client.internal.source;

import dev.atlaslink.client.internal.settings.CredentialsByVersion;
import dev.atlaslink.client.internal.source.CliProfileSource.UnavailableException;
import dev.atlaslink.client.model.ProjectId;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Finds credentials: the builder's, else the environment's, else those of the Atlas CLI's profile, which is not even read
 * before. Address and project of a profile count only together with its credentials, which belong to no other.
 */
public final class CredentialChain {
    static final String BUILDER = "the builder";
    static final String ENVIRONMENT = "the environment";
    static final String PROFILE = "the Atlas CLI's ";
    static final String NONE_OF_TYPE = " has no credentials of its auth_type";

    private final Optional<CredentialsByVersion> builder;
    private final Map<String, String> environment;

    /**
     * Names the sources.
     *
     * @param builder what the builder of the client was given
     * @param environment its variables
     */
    public CredentialChain(Optional<CredentialsByVersion> builder, Map<String, String> environment) {
        this.builder = builder;
        this.environment = environment;
    }

    /**
     * Asks one source after the other.
     *
     * @return the credentials of the first that has any
     * @throws IllegalArgumentException naming every source and why it did not serve, or what is wrong with one
     */
    public Found find() {
        return builder.map(credentials -> Found.of(credentials, BUILDER))
                .or(() -> new EnvironmentSettings(environment)
                        .credentials()
                        .chosen()
                        .map(credentials -> Found.of(credentials, ENVIRONMENT)))
                .orElseGet(() -> fromProfile());
    }

    private Found fromProfile() {
        try {
            CliProfile profile = new CliProfileSource(environment).profile();
            return profile.credentials()
                    .chosen()
                    .map(credentials -> new Found(
                            credentials,
                            PROFILE + profile,
                            profile.baseUrl(),
                            profile.projectId(),
                            Optional.of(new ProfileRereading(environment, profile, credentials))))
                    .orElseThrow(() -> new UnavailableException(profile + NONE_OF_TYPE));
        } catch (UnavailableException e) {
            throw new IllegalArgumentException(
                    "credentials are not set; allowed is one of these sources: 1. the builder's credentials: not set;"
                            + " 2. the environment's " + EnvironmentSettings.CREDENTIALS + ": "
                            + (environment.isEmpty()
                                    ? "no environment was given, as AtlasClient.fromEnvironment() does"
                                    : "none is set"
                                            + new EnvironmentSettings(environment)
                                                    .authType()
                                                    .map(type -> " of auth_type " + type)
                                                    .orElse(""))
                            + "; 3. the Atlas CLI's configuration: " + e.getMessage(),
                    e);
        }
    }

    /**
     * Credentials and what belongs to them.
     *
     * @param credentials to use
     * @param source where they came from, in words
     * @param baseUrl of the same source
     * @param projectId of the same source
     * @param rereading reads the credentials of the same source once more; empty where they cannot change
     */
    public record Found(
            CredentialsByVersion credentials,
            String source,
            Optional<URI> baseUrl,
            Optional<ProjectId> projectId,
            Optional<Supplier<CredentialsByVersion>> rereading) {
        static Found of(CredentialsByVersion credentials, String source) {
            return new Found(credentials, source, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }
}
