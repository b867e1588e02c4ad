package dev.atlaslink.simulator.internal.state;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Derives the names that clouds would give, in the recorded shapes.
 *
 * <p>A name follows from the ids it belongs to, so it is the same on every read and in every generation of the API.
 */
public final class CloudNames {

    private static final int ATTACHMENTS = 6;

    private CloudNames() {}

    public static String awsServiceName(EndpointService service) {
        String suffix = hex(service.id()).substring(0, 17);
        return "com.amazonaws.vpce." + service.region().providerName() + ".vpce-svc-" + suffix;
    }

    public static String azureServiceName(EndpointService service) {
        return "pls_" + service.id();
    }

    public static String azureServiceResourceId(EndpointService service) {
        return "/subscriptions/" + uuid("subscription") + "/resourceGroups/rg_" + service.id() + "_"
                + hex(service.id()).substring(0, 8) + "/providers/Microsoft.Network/privateLinkServices/"
                + azureServiceName(service);
    }

    /**
     * Names six attachments, or the only one of a service with port mapping.
     *
     * <p>The recorded names end in the project's id and differ by an index alone, so it is the part before them that
     * keeps the services of a region apart.
     */
    public static List<String> gcpServiceAttachmentNames(String projectId, EndpointService service) {
        String region = service.region().providerName();
        String prefix = "projects/p-" + hex(service.id()).substring(0, 24) + "/regions/" + region
                + "/serviceAttachments/sa-" + region + "-" + projectId + "-";
        return IntStream.range(0, service.portMappingEnabled() ? 1 : ATTACHMENTS)
                .mapToObj(index -> prefix + index)
                .toList();
    }

    /** Names the connection of an Azure endpoint, as Azure does: the endpoint's name and a UUID. */
    public static String azureConnectionName(String endpointResourceId) {
        return azureConnectionName(
                endpointResourceId.substring(endpointResourceId.lastIndexOf('/') + 1), endpointResourceId);
    }

    /** Names the connection of an Azure endpoint of a name, for what has an id. */
    public static String azureConnectionName(String name, String id) {
        return name + "." + uuid(id);
    }

    /** Names the VPC endpoint that Atlas makes for what has an id. */
    public static String awsEndpointId(String id) {
        return "vpce-" + hex(id).substring(0, 17);
    }

    /** Names what Atlas calls a cluster of a project, beside its name. */
    public static String clusterId(String projectId, String name) {
        return hex(projectId + "/" + name).substring(0, 24);
    }

    private static UUID uuid(String seed) {
        return UUID.nameUUIDFromBytes(seed.getBytes(StandardCharsets.UTF_8));
    }

    private static String hex(String seed) {
        UUID uuid = uuid(seed);
        HexFormat format = HexFormat.of();
        return format.toHexDigits(uuid.getMostSignificantBits()) + format.toHexDigits(uuid.getLeastSignificantBits());
    }
}
