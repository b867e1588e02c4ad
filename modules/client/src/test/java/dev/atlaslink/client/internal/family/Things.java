package dev.atlaslink.client.internal.family;

import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.error.ErrorResponse;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.internal.creation.Creations;
import dev.atlaslink.client.internal.operation.Operations;
import dev.atlaslink.client.internal.paging.Page;
import dev.atlaslink.client.internal.paging.PageReader;
import dev.atlaslink.client.internal.settings.Settings;
import dev.atlaslink.client.internal.settings.TestSettings;
import dev.atlaslink.client.model.ProjectId;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps things in memory, and what was asked about them. */
final class Things implements ResourceCalls<Region, Thing, String>, AutoCloseable {
    private final Map<String, Thing> things = new LinkedHashMap<>();
    private final List<String> calls = new ArrayList<>();
    private final Settings settings = TestSettings.of(new ManualClock());
    private final Operations operations = Operations.create(settings);
    private final Map<String, Integer> leaving = new LinkedHashMap<>();
    private int lingering;
    private boolean behindGateway;

    Things put(Thing... several) {
        for (Thing thing : several) {
            things.put(thing.id(), thing);
        }
        return this;
    }

    /** Lets what is deleted show for so many polls more. */
    void linger(int polls) {
        lingering = polls;
    }

    /** Lets a gateway respond for whatever is missing. */
    void hideBehindGateway() {
        behindGateway = true;
    }

    List<String> calls() {
        return calls;
    }

    DescribedResources<Region, Thing, String> described(Kind<Region, Thing, String> kind) {
        return described(kind, this);
    }

    /** By calls that lead here. */
    DescribedResources<Region, Thing, String> described(
            Kind<Region, Thing, String> kind, ResourceCalls<Region, Thing, String> calls) {
        Creations creations = new Creations(settings, ProjectId.of("5f7cac1adf5d6c6306f4b283"));
        return new DescribedResources<>(kind, calls, new Lifecycle(operations, creations));
    }

    @Override
    public Thing create(Region place) {
        calls.add("create in " + place);
        Thing made = Thing.in("thing-" + things.size(), place);
        things.put(made.id(), made);
        return made;
    }

    @Override
    public Thing get(String id) {
        calls.add("get " + id);
        leaving.computeIfPresent(id, (same, polls) -> polls - 1);
        if (leaving.getOrDefault(id, 1) == 0) {
            things.remove(id);
        }
        return Optional.ofNullable(things.get(id)).orElseThrow(this::missing);
    }

    @Override
    public void delete(String id) {
        calls.add("delete " + id);
        if (things.remove(id) == null) {
            throw missing();
        }
        if (lingering > 0) {
            things.put(id, Thing.untold(id, ResourceStatus.DELETING));
            leaving.put(id, lingering);
        }
    }

    @Override
    public PageReader<Thing> pages() {
        return number -> {
            calls.add("list");
            return Page.only(List.copyOf(things.values()));
        };
    }

    @Override
    public void close() {
        operations.close();
    }

    private NotFoundException missing() {
        ErrorResponse.Builder response = ErrorResponse.builder()
                .status(404)
                .operationId("getThing")
                .method("GET")
                .path("/things")
                .requestedAt(Instant.EPOCH)
                .putHeaders("content-type", List.of(behindGateway ? "text/html" : "application/json"));
        return new NotFoundException(
                behindGateway
                        ? response.build()
                        : response.errorCode("THING_NOT_FOUND").build());
    }
}
