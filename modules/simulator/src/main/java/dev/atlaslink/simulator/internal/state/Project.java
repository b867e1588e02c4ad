package dev.atlaslink.simulator.internal.state;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Holds the resources of one project, which the generations of the API all look at.
 *
 * <p>Resources are immutable; changing one means putting its successor. Whoever reads and then writes does so inside
 * {@link #exclusively}.
 */
public final class Project {

    private final String id;
    private volatile ProjectIdentity identity;
    private final Provisioning provisioning;
    private final LastEndpointRule lastEndpoint;
    private final ObjectIds ids;
    private final Map<String, EndpointService> services = new LinkedHashMap<>();
    private final Items items = new Items();
    private EncryptionConfig encryption = EncryptionConfig.disabled();
    private boolean regionalMode;
    private boolean privateIpMode;

    Project(String id, Provisioning provisioning, LastEndpointRule lastEndpoint, ObjectIds ids) {
        this.id = id;
        this.identity = ProjectIdentity.of(id);
        this.provisioning = provisioning;
        this.lastEndpoint = lastEndpoint;
        this.ids = ids;
    }

    /**
     * Runs one whole request without another one of the same project in between.
     *
     * <p>What moves at once does so at its end, so that its own response still shows the first state.
     */
    public synchronized <T> T exclusively(Instant now, Supplier<T> request) {
        T result = request.get();
        if (provisioning.isImmediate()) {
            settle(now);
        }
        return result;
    }

    private void settle(Instant now) {
        items.settle();
        services.replaceAll((key, service) -> service.settled());
        // The last endpoint of a service may have gone just now, and the service goes at once too.
        services(now).forEach(service -> put(service.settled()));
    }

    /** Returns all that it holds now. */
    public ProjectContent content(Instant now) {
        return exclusively(
                now,
                () -> new ProjectContent(
                        identity, regionalMode, privateIpMode, services(now), encryption, items.all(now)));
    }

    /** Drops all that it holds and holds something else instead. */
    public synchronized void replaceContent(ProjectContent content) {
        services.clear();
        content.services().forEach(this::put);
        items.clear();
        content.items().forEach(this::put);
        identity = content.identity();
        encryption = content.encryption();
        regionalMode = content.regionalMode();
        privateIpMode = content.privateIpMode();
    }

    public String id() {
        return id;
    }

    public ProjectIdentity identity() {
        return identity;
    }

    public EndpointService createService(
            Region region, boolean portMappingEnabled, List<String> supportedRemoteRegions, Instant now) {
        Progress progress = provisioning.begin(ResourceKind.ENDPOINT_SERVICE, Optional.of(region.provider()), now);
        return put(new EndpointService(
                ids.next(now), region, portMappingEnabled, supportedRemoteRegions, List.of(), progress));
    }

    /** Returns an endpoint that is about to be attached. */
    public Endpoint newEndpoint(Provider provider, String endpointId, EndpointDetails details, Instant now) {
        return new Endpoint(endpointId, details, provisioning.begin(ResourceKind.ENDPOINT, Optional.of(provider), now));
    }

    public EndpointService put(EndpointService service) {
        services.put(service.id(), service);
        return service;
    }

    /** Lists the services that still exist, oldest first, without endpoints that do not. */
    public List<EndpointService> services(Instant now) {
        services.replaceAll((key, service) -> service.withoutGone(now, lastEndpoint));
        services.values().removeIf(service -> service.progress().isGone(now));
        return new ArrayList<>(services.values());
    }

    public Optional<EndpointService> service(String serviceId, Instant now) {
        return services(now).stream()
                .filter(service -> service.id().equals(serviceId))
                .findFirst();
    }

    /**
     * Creates an item.
     *
     * @param givenId empty to have an id made
     */
    public Item create(
            ResourceKind kind,
            Optional<String> givenId,
            Optional<Provider> provider,
            ObjectNode attributes,
            Instant now) {
        Progress progress = provisioning.begin(kind, provider, now);
        return put(new Item(kind, givenId.orElseGet(() -> ids.next(now)), provider, attributes, progress));
    }

    public Item put(Item item) {
        items.put(item);
        return item;
    }

    /** Lets items of all kinds follow a change of the endpoints, where their kind does. */
    public void endpointsChanged(Instant now) {
        items(now).forEach(item -> put(item.updated(now)));
    }

    /** Lists the items of all kinds that still exist, within a kind oldest first. */
    List<Item> items(Instant now) {
        return items.all(now);
    }

    /** Lists the items of a kind that still exist, those of one provider if one is given, oldest first. */
    public List<Item> items(ResourceKind kind, Optional<Provider> provider, Instant now) {
        return items.of(kind, now).stream()
                .filter(item -> provider.isEmpty() || item.provider().equals(provider))
                .toList();
    }

    public Optional<Item> item(ResourceKind kind, String itemId, Instant now) {
        return items.of(kind, now).stream()
                .filter(item -> item.id().equals(itemId))
                .findFirst();
    }

    public EncryptionConfig encryption() {
        return encryption;
    }

    public void setEncryption(EncryptionConfig config) {
        encryption = config;
    }

    public boolean regionalMode() {
        return regionalMode;
    }

    public void setRegionalMode(boolean enabled) {
        regionalMode = enabled;
    }

    public boolean privateIpMode() {
        return privateIpMode;
    }

    public void disablePrivateIpMode() {
        privateIpMode = false;
    }
}
