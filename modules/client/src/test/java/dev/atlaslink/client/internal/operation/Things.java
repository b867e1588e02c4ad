package dev.atlaslink.client.internal.operation;

import dev.atlaslink.client.error.ErrorResponse;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Resources whose states change with time, and what was asked about them. */
final class Things {
    private static final String GONE = "gone";

    private final Clock clock;
    private final Map<String, NavigableMap<Instant, String>> states = new ConcurrentHashMap<>();
    private final List<Instant> lists = new CopyOnWriteArrayList<>();
    private final List<String> gets = new CopyOnWriteArrayList<>();
    private volatile Predicate<Instant> outage = now -> false;

    Things(Clock clock) {
        this.clock = clock;
    }

    void become(String id, String state, Instant from) {
        states.computeIfAbsent(id, key -> new TreeMap<>()).put(from, state);
    }

    void become(String id, String state) {
        become(id, state, clock.instant());
    }

    void disappear(String id, Instant from) {
        become(id, GONE, from);
    }

    void outage(Predicate<Instant> when) {
        outage = when;
    }

    List<Instant> lists() {
        return lists;
    }

    List<String> gets() {
        return gets;
    }

    PollTarget<String> target(String id) {
        return new PollTarget<>("things", "thing", id, () -> get(id), Optional.of(this::list));
    }

    Snapshot<String> now(String id) {
        return find(id).orElseThrow();
    }

    private Snapshot<String> get(String id) {
        gets.add(id);
        failInOutage();
        return find(id).orElseThrow(() -> new NotFoundException(response(404)));
    }

    private Stream<Snapshot<String>> list() {
        lists.add(clock.instant());
        failInOutage();
        return states.keySet().stream().map(this::find).flatMap(Optional::stream);
    }

    private void failInOutage() {
        if (outage.test(clock.instant())) {
            throw new TransportException("no response", null);
        }
    }

    private Optional<Snapshot<String>> find(String id) {
        return Optional.ofNullable(states.get(id))
                .map(life -> life.floorEntry(clock.instant()))
                .map(Map.Entry::getValue)
                .filter(state -> !state.equals(GONE))
                .map(state -> new Snapshot<>(id, id, ResourceStatus.of(Optional.of(state)), Optional.of("no luck")));
    }

    static ErrorResponse response(int status) {
        return response(status, "application/json")
                .errorCode("RESOURCE_NOT_FOUND")
                .build();
    }

    /** What a gateway puts up, with Atlas's status but in a form of its own. */
    static ErrorResponse page(int status) {
        return response(status, "text/html").build();
    }

    private static ErrorResponse.Builder response(int status, String contentType) {
        return ErrorResponse.builder()
                .status(status)
                .operationId("getThing")
                .method("GET")
                .path("/things/42")
                .requestedAt(Instant.EPOCH)
                .putHeaders("content-type", List.of(contentType));
    }
}
