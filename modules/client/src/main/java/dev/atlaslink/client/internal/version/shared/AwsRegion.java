package dev.atlaslink.client.internal.version.shared;

import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.Region;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the region that v1.0 does not tell in the name of an AWS service, where it stands in AWS's spelling. */
public final class AwsRegion {
    private static final Pattern SERVICE_NAME =
            Pattern.compile("com\\.amazonaws\\.vpce\\.(?<region>[a-z0-9-]+)\\.vpce-svc-.+");

    private AwsRegion() {}

    public static Optional<Region> ofServiceName(Optional<String> endpointServiceName) {
        return endpointServiceName
                .map(SERVICE_NAME::matcher)
                .filter(Matcher::matches)
                .flatMap(name -> Region.of(CloudProvider.AWS, Optional.of(name.group("region"))));
    }
}
