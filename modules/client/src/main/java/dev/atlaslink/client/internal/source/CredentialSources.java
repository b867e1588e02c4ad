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
        List<CredentialSource> sources = new ArrayList<>();
        boolean decided = false;
        for (Held held : held()) {
            sources.add(held.told(!decided));
            decided |= held.decides();
        }
        return List.copyOf(sources);
    }

    private List<Held> held() {
        List<Held> all = new ArrayList<>();
        builder.ifPresent(
                given -> all.add(Held.of(CredentialChain.BUILDER, new SourceCredentials(all(given), builder), "")));
        all.add(byEnvironment());
        all.add(byProfile());
        return all;
    }

    private Held byEnvironment() {
        try {
            return Held.of(
                    CredentialChain.ENVIRONMENT,
                    new EnvironmentSettings(environment).credentials(),
                    "it sets none of " + EnvironmentSettings.CREDENTIALS);
        } catch (IllegalArgumentException e) {
            return Held.none(CredentialChain.ENVIRONMENT, e, true);
        }
    }

    private Held byProfile() {
        String name = CredentialChain.PROFILE + "configuration";
        try {
            CliProfile profile = new CliProfileSource(environment).profile();
            name = CredentialChain.PROFILE + profile;
            return Held.of(name, profile.credentials(), "it" + CredentialChain.NONE_OF_TYPE);
        } catch (UnavailableException e) {
            return Held.none(name, e, false);
        } catch (IllegalArgumentException e) {
            return Held.none(name, e, true);
        }
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

    /**
     * What one source holds.
     *
     * @param decides whether it serves or is wrong: then none behind it is asked
     */
    private record Held(String name, SourceCredentials credentials, Optional<String> problem, boolean decides) {
        static Held of(String name, SourceCredentials credentials, String otherwise) {
            boolean serves = credentials.chosen().isPresent();
            return new Held(name, credentials, serves ? Optional.empty() : Optional.of(otherwise), serves);
        }

        static Held none(String name, Exception reason, boolean decides) {
            return new Held(
                    name,
                    new SourceCredentials(List.of(), Optional.empty()),
                    Optional.of(reason.getMessage()),
                    decides);
        }

        CredentialSource told(boolean asked) {
            Map<ApiVersion, AtlasCredentials> used = credentials
                    .chosen()
                    .filter(chosen -> asked)
                    .map(CredentialSources::byVersion)
                    .orElse(Map.of());
            return new CredentialSource(name, credentials.all(), used, problem);
        }
    }
}
