package dev.atlaslink.spring;

import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.credentials.Secret;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Reads credentials from properties. Of several, v2 takes an access token first, then a service account, then an API key, and
 * v1.0 the API key, as with the client's environment variables.
 */
final class PropertyCredentials {
    private final AtlasProperties properties;

    PropertyCredentials(AtlasProperties properties) {
        this.properties = properties;
    }

    void apply(AtlasClientBuilder builder) {
        Optional<AtlasCredentials> key = key();
        Optional<AtlasCredentials> account = account();
        Optional<AtlasCredentials> v2 = token().or(() -> account);
        if (key.isPresent() && v2.isPresent()) {
            builder.credentials(key.get(), v2.get());
        } else {
            v2.or(() -> key).ifPresent(builder::credentials);
        }
    }

    private Optional<AtlasCredentials> key() {
        return Optional.ofNullable(properties.apiKey())
                .flatMap(key -> pair(
                        "api-key",
                        "public-key",
                        key.publicKey(),
                        "private-key",
                        key.privateKey(),
                        AtlasCredentials::apiKey));
    }

    private Optional<AtlasCredentials> account() {
        return Optional.ofNullable(properties.serviceAccount())
                .flatMap(account -> pair(
                        "service-account",
                        "client-id",
                        account.clientId(),
                        "client-secret",
                        account.clientSecret(),
                        AtlasCredentials::serviceAccount));
    }

    private Optional<AtlasCredentials> token() {
        return Optional.ofNullable(properties.accessToken())
                .map(token -> Named.value("access-token", () -> AtlasCredentials.bearer(token.reveal())));
    }

    /** Half a pair is a mistake, not a reason to look elsewhere. */
    static <T> Optional<T> pair(
            String group,
            String nameKey,
            @Nullable String name,
            String secretKey,
            @Nullable Secret secret,
            BiFunction<String, String, T> make) {
        if (name == null && secret == null) {
            return Optional.empty();
        }
        if (name == null || secret == null) {
            String missing = name == null ? nameKey : secretKey;
            String present = name == null ? secretKey : nameKey;
            throw AtlasSettingException.of(
                    Named.property(group + "." + missing),
                    "is not set although " + Named.property(group + "." + present) + " is; allowed is both or neither");
        }
        return Optional.of(Named.value(group, () -> make.apply(name, secret.reveal())));
    }
}
