package dev.atlaslink.client.internal.version;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the region that v1.0 does not tell in the name of an AWS service, where it stands in AWS's spelling. */
final class AwsRegion {
    private static final Pattern SERVICE_NAME =
            Pattern.compile("com\\.amazonaws\\.vpce\\.(?<region>[a-z0-9-]+)\\.vpce-svc-.+");

    private AwsRegion() {}

    /** Returns the region in Atlas's spelling: upper case, with underscores. */
    static Optional<String> ofServiceName(Optional<String> endpointServiceName) {
        return endpointServiceName
                .map(SERVICE_NAME::matcher)
                .filter(Matcher::matches)
                .map(name -> name.group("region").toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
