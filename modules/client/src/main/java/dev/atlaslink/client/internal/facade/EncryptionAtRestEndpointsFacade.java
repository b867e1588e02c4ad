package dev.atlaslink.client.internal.facade;

import dev.atlaslink.client.AtlasList;
import dev.atlaslink.client.Connecting;
import dev.atlaslink.client.ConnectionApproval;
import dev.atlaslink.client.EncryptionAtRestEndpoints;
import dev.atlaslink.client.EncryptionAtRestSettings;
import dev.atlaslink.client.EnsureOption;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.internal.call.Action;
import dev.atlaslink.client.internal.connect.Recipes;
import dev.atlaslink.client.internal.creation.Creations;
import dev.atlaslink.client.internal.creation.Match;
import dev.atlaslink.client.internal.family.ResourceCalls;
import dev.atlaslink.client.internal.operation.Operations;
import dev.atlaslink.client.internal.operation.Snapshot;
import dev.atlaslink.client.internal.operation.StatusSets;
import dev.atlaslink.client.internal.operation.Subject;
import dev.atlaslink.client.internal.paging.PageReader;
import dev.atlaslink.client.internal.paging.PagedList;
import dev.atlaslink.client.internal.wording.Required;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpoint;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.Optional;

/** The private endpoints for encryption at rest of one provider. */
final class EncryptionAtRestEndpointsFacade implements EncryptionAtRestEndpoints {
    static final String WHAT = "encryption-at-rest private endpoint";
    private static final Search<EncryptionAtRestEndpoint> SEARCH = new Search<>(WHAT, EncryptionAtRestEndpoint::id);

    private final CloudProvider provider;
    private final ResourceCalls<Region, EncryptionAtRestEndpoint, EncryptionAtRestEndpointId> calls;
    private final EncryptionAtRestSettings settings;
    private final Operations operations;
    private final Creations creations;
    private final Recipes recipes;

    EncryptionAtRestEndpointsFacade(
            CloudProvider provider,
            ResourceCalls<Region, EncryptionAtRestEndpoint, EncryptionAtRestEndpointId> calls,
            EncryptionAtRestSettings settings,
            Operations operations,
            Creations creations,
            Recipes recipes) {
        this.provider = provider;
        this.calls = calls;
        this.settings = settings;
        this.operations = operations;
        this.creations = creations;
        this.recipes = recipes;
    }

    @Override
    public CloudProvider provider() {
        return provider;
    }

    @Override
    public Operation<EncryptionAtRestEndpoint> create(Region region) {
        return untilReady(creations.create(target(region)));
    }

    @Override
    public Operation<EncryptionAtRestEndpoint> ensure(Region region, EnsureOption... options) {
        return untilReady(creations.ensure(target(region), EnsureOptions.of(options)));
    }

    @Override
    public Operation<EncryptionAtRestEndpoint> resume(EncryptionAtRestEndpointId id) {
        return untilReady(Action.during("resume of the " + named(Required.id(id)), () -> get(id)));
    }

    @Override
    public EncryptionAtRestEndpoint get(EncryptionAtRestEndpointId id) {
        return Action.during("get of the " + named(Required.id(id)), () -> calls.get(id));
    }

    @Override
    public Optional<EncryptionAtRestEndpoint> find(Region region) {
        ofProvider(region);
        return Action.during(
                "find of the " + WHAT + " of " + provider + " in " + region,
                () -> SEARCH.find(region, list(), endpoint -> match(region, endpoint)));
    }

    @Override
    public AtlasList<EncryptionAtRestEndpoint> list() {
        return new PagedList<>(() -> {
            PageReader<EncryptionAtRestEndpoint> pages = calls.pages();
            return number -> Action.during("list of the " + WHAT + "s of " + provider, () -> pages.read(number));
        });
    }

    @Override
    public Operation<EncryptionAtRestEndpointId> delete(EncryptionAtRestEndpointId id) {
        Action.during("delete of the " + named(Required.id(id)), () -> calls.delete(id));
        return resumeDeletion(id);
    }

    @Override
    public Operation<EncryptionAtRestEndpointId> resumeDeletion(EncryptionAtRestEndpointId id) {
        return operations.untilGone(subject(Required.id(id)), StatusSets.ENCRYPTION_AT_REST_ENDPOINT, id);
    }

    static Match match(Region wanted, EncryptionAtRestEndpoint endpoint) {
        return endpoint.region()
                .map(place -> place.equals(wanted) ? Match.YES : Match.NO)
                // What has failed will not change any more.
                .orElse(endpoint.status().equals(ResourceStatus.FAILED) ? Match.NEVER_TOLD : Match.NOT_TOLD_YET);
    }

    private String named(EncryptionAtRestEndpointId id) {
        return WHAT + " " + id + " of " + provider;
    }

    private EncryptionEndpointTarget target(Region region) {
        return new EncryptionEndpointTarget(this, calls, ofProvider(region));
    }

    @Override
    public Connecting<EncryptionAtRestEndpoint> connect(Region region, ConnectionApproval approval) {
        return recipes.encryption(settings, this, ofProvider(region), approval);
    }

    private Operation<EncryptionAtRestEndpoint> untilReady(EncryptionAtRestEndpoint first) {
        return operations.untilReady(subject(first.id()), StatusSets.ENCRYPTION_AT_REST_ENDPOINT, snapshot(first));
    }

    private Subject<EncryptionAtRestEndpoint> subject(EncryptionAtRestEndpointId id) {
        return new Subject<>(
                operations.key(WHAT, provider),
                WHAT,
                id.value(),
                () -> snapshot(get(id)),
                Optional.of(() -> list().stream().map(EncryptionAtRestEndpointsFacade::snapshot)));
    }

    private Region ofProvider(Region region) {
        String allowed = "a region of " + provider;
        if (Required.notNull("region", region, allowed).provider() != provider) {
            throw Required.refusal("region", region.provider() + " " + region, allowed);
        }
        return region;
    }

    private static Snapshot<EncryptionAtRestEndpoint> snapshot(EncryptionAtRestEndpoint endpoint) {
        return new Snapshot<>(endpoint.id().value(), endpoint, endpoint.status(), endpoint.errorMessage());
    }
}
