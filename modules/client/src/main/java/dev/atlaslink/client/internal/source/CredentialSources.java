package dev.atlaslink.client.internal.source;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.credentials.CredentialSource;
import dev.atlaslink.client.internal.settings.CredentialsByVersion;
import dev.atlaslink.client.internal.source.CliProfileSource.UnavailableException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells of every source what it holds and whether it serves, by the rules of the {@link CredentialChain}. */
public final class CredentialSources {
    private final Optional<CredentialsByVersion> builder;
    private final Map<String, String> environment;
    private final List<CredentialSource> sources = new ArrayList<>();

    /** Once a source serves or is wrong, none behind it is asked. */
    private boolean decided;

    /**
     * Names the sources.
     *
     * @param builder what the builder of the client was given
     * @param environment its variables
     */
    public CredentialSources(Optional<CredentialsByVersion> builder, Map<String, String> environment) {
        this.builder = builder;
        this.environment = environment;
    }

    /**
     * Reads them.
     *
     * @return in the order in which they are asked
     */
    public List<CredentialSource> list() {
        builder.ifPresent(given -> add(CredentialChain.BUILDER, new SourceCredentials(all(given), builder), ""));
        try {
            add(
                    CredentialChain.ENVIRONMENT,
                    new EnvironmentSettings(environment).credentials(),
                    "it sets none of " + EnvironmentSettings.CREDENTIALS);
        } catch (IllegalArgumentException e) {
            wrong(CredentialChain.ENVIRONMENT, e);
        }
        String profileName = CredentialChain.PROFILE + "configuration";
        try {
            CliProfile profile = new CliProfileSource(environment).profile();
            profileName = CredentialChain.PROFILE + profile;
            add(profileName, profile.credentials(), "it" + CredentialChain.NONE_OF_TYPE);
        } catch (UnavailableException e) {
            sources.add(new CredentialSource(profileName, List.of(), Map.of(), Optional.of(e.getMessage())));
        } catch (IllegalArgumentException e) {
            wrong(profileName, e);
        }
        return List.copyOf(sources);
    }

    private void add(String name, SourceCredentials held, String otherwise) {
        Optional<CredentialsByVersion> serving = held.chosen().filter(chosen -> !decided);
        decided |= serving.isPresent();
        sources.add(new CredentialSource(
                name,
                held.all(),
                serving.map(CredentialSources::byVersion).orElse(Map.of()),
                held.chosen().isPresent() ? Optional.empty() : Optional.of(otherwise)));
    }

    private void wrong(String name, IllegalArgumentException mistake) {
        decided = true;
        sources.add(new CredentialSource(name, List.of(), Map.of(), Optional.of(mistake.getMessage())));
    }

    private static List<AtlasCredentials> all(CredentialsByVersion given) {
        List<AtlasCredentials> all = new ArrayList<>(List.of(given.any()));
        given.keyOnly().filter(key -> !key.equals(given.any())).ifPresent(all::add);
        return all;
    }

    private static Map<ApiVersion, AtlasCredentials> byVersion(CredentialsByVersion chosen) {
        Map<ApiVersion, AtlasCredentials> used = new EnumMap<>(ApiVersion.class);
        for (ApiVersion version : ApiVersion.values()) {
            chosen.of(version).ifPresent(credentials -> used.put(version, credentials));
        }
        return used;
    }
}
