package dev.atlaslink.client;

import dev.atlaslink.client.credentials.AtlasCredentials;
import java.net.URI;
import java.time.Duration;
import java.util.Set;

/** Checks the settings of a client, so that a wrong one is refused before anything is sent. */
final class SettingChecks {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]");

    private SettingChecks() {}

    /** Credentials travel with every call: plain http is for this machine only. */
    static URI baseUrl(URI url) {
        boolean secure = "https".equalsIgnoreCase(url.getScheme());
        boolean local = "http".equalsIgnoreCase(url.getScheme()) && LOOPBACK.contains(String.valueOf(url.getHost()));
        boolean bare = url.getRawQuery() == null && url.getRawFragment() == null && url.getRawUserInfo() == null;
        String path = url.getRawPath() == null ? "" : url.getRawPath();
        if (url.getHost() == null || !(secure || local) || !bare || !path.matches("/?")) {
            throw new IllegalArgumentException("baseUrl is \"" + shown(url)
                    + "\"; allowed is https://host[:port], or http:// on loopback, without user, path or query");
        }
        return URI.create(url.getScheme() + "://" + url.getRawAuthority());
    }

    static Duration positive(String field, Duration value) {
        if (value == null || value.isZero() || value.isNegative()) {
            throw new IllegalArgumentException(field + " is " + value + "; allowed is more than zero");
        }
        return value;
    }

    static void credentialsFit(ApiVersion version, AtlasCredentials credentials) {
        if (version != ApiVersion.V2 && credentials instanceof AtlasCredentials.ServiceAccount) {
            throw new IllegalArgumentException("credentials is a service account; allowed with " + version
                    + " is an API key (HTTP Digest), a service account needs v2");
        }
    }

    /** A URL given by mistake may carry a password. */
    private static String shown(URI url) {
        return url.getRawUserInfo() == null ? url.toString() : url.toString().replace(url.getRawUserInfo(), "***");
    }
}
