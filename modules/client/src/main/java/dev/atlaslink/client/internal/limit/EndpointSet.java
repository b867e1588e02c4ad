package dev.atlaslink.client.internal.limit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What Atlas counts together, and how much of it it allows (Atlas API reference, rate limits; for OAuth, reports of 429s).
 * A customer may have been granted more, which the responses tell.
 */
enum EndpointSet {
    PRIVATE_ENDPOINT_SERVICES("Private Endpoint Services", 4000, 2000),
    ENCRYPTION_AT_REST("Encryption at Rest", 2000, 1000),
    CLOUD_BACKUPS("Cloud Backups", 1200, 500),
    DATA_FEDERATION("Data Federation", 1200, 500),
    STREAMS("Streams", 1200, 500),
    NETWORK_PEERING("Network Peering", 2000, 1000),
    PROJECTS("Projects", 1200, 500),
    CLUSTERS("Clusters", 10_000, 5000),
    ORGANIZATIONS("Organizations", 300, 100),
    ROOT("Root", 400, 100),
    OAUTH("OAuth", 50, 50);

    private static final Map<String, EndpointSet> BY_LABEL =
            Arrays.stream(values()).collect(Collectors.toMap(set -> set.label, Function.identity()));

    private static final Map<String, String> LABEL_BY_TAG =
            Arrays.stream(values()).collect(Collectors.toMap(EndpointSet::tag, set -> set.label));

    private final String label;
    private final int capacity;
    private final int refillPerMinute;

    EndpointSet(String label, int capacity, int refillPerMinute) {
        this.label = label;
        this.capacity = capacity;
        this.refillPerMinute = refillPerMinute;
    }

    /**
     * Returns the name of the set that operations of a tag count towards: sets go by tags, but the oldest generation has a
     * tag of its own for private endpoint services. Of a request without a generated interface the path tells; for the
     * families whose paths our specs have, that is the set.
     */
    static String nameOf(String tag) {
        return switch (tag) {
            case "PrivateLinkConnections", "privateEndpoint" -> PRIVATE_ENDPOINT_SERVICES.label;
            case "encryptionAtRest" -> ENCRYPTION_AT_REST.label;
            case "privateIpMode" -> NETWORK_PEERING.label;
            case "backup" -> CLOUD_BACKUPS.label;
            case "privateNetworkSettings" -> DATA_FEDERATION.label;
            case "streams" -> STREAMS.label;
            case "clusters" -> CLUSTERS.label;
            case "groups" -> PROJECTS.label;
            case "orgs" -> ORGANIZATIONS.label;
            default -> LABEL_BY_TAG.getOrDefault(tag, tag);
        };
    }

    /** Returns the set's name as the generator makes an interface's name of it. */
    private static String tag(EndpointSet set) {
        return Arrays.stream(set.label.split(" "))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    static Optional<EndpointSet> named(String name) {
        return Optional.ofNullable(BY_LABEL.get(name));
    }

    int capacity() {
        return capacity;
    }

    int refillPerMinute() {
        return refillPerMinute;
    }
}
