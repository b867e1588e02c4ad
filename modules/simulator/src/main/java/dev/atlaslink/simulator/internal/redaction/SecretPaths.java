package dev.atlaslink.simulator.internal.redaction;

import dev.atlaslink.simulator.internal.http.PercentCoding;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Knows the paths where more is secret than what has a secret name.
 *
 * <p>A path that reaches no operation counts as the one it was meant to be: encoded without need, in another case or
 * with a slash too many, as when a base URL ends in one.
 */
final class SecretPaths {

    private static final String OAUTH = "/api/oauth";
    private static final String SETTINGS = "/encryptionatrest";

    private SecretPaths() {}

    static boolean isAboutTokens(String path) {
        return meant(path).startsWith(OAUTH);
    }

    static boolean isAboutSettings(String path) {
        String meant = meant(path);
        return meant.endsWith(SETTINGS) || meant.endsWith(SETTINGS + "/");
    }

    private static String meant(String path) {
        String decoded = path.indexOf('%') < 0 ? path : decoded(path);
        String single = decoded.contains("//") ? decoded.replaceAll("/{2,}", "/") : decoded;
        return single.toLowerCase(Locale.ROOT);
    }

    private static String decoded(String path) {
        return Arrays.stream(path.split("/", -1))
                .map(segment -> PercentCoding.decodeSegment(segment).orElse(segment))
                .collect(Collectors.joining("/"));
    }
}
