package dev.atlaslink.cli.output;

import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Shows what resources of every kind have; {@code null} where Atlas has none. */
final class ResourceView {
    private ResourceView() {}

    /** Returns a map to which a kind adds what it alone has. */
    static Map<String, Object> of(
            Object id,
            CloudProvider provider,
            Optional<Region> region,
            ResourceStatus status,
            Optional<String> errorMessage) {
        return of(id, Optional.of(provider), region, status, errorMessage);
    }

    /** Returns the same of a resource whose provider may be one that the client does not know. */
    static Map<String, Object> of(
            Object id,
            Optional<CloudProvider> provider,
            Optional<Region> region,
            ResourceStatus status,
            Optional<String> errorMessage) {
        Map<String, Object> view = new LinkedHashMap<>();
        view.put("id", id.toString());
        view.put("provider", provider.map(CloudProvider::name).orElse(null));
        view.put("regionName", region.map(Region::atlasName).orElse(null));
        view.put("providerRegionName", region.map(Region::providerName).orElse(null));
        view.put("status", status.value());
        view.put("errorMessage", errorMessage.orElse(null));
        return view;
    }
}
