package dev.atlaslink.client.internal.creation;

import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.DifferentResourceException;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import java.util.function.Supplier;

/**
 * The things of one kind that Atlas has, and what was asked of it. They come and change at the moments arranged, and each
 * creation comes to what was arranged for it; one for which nothing was makes a thing that shows at once.
 */
final class Shelf implements Target<String> {
    private final ManualClock clock;
    private final Instant start;
    private final Map<String, NavigableMap<Instant, Optional<Candidate<String>>>> things = new LinkedHashMap<>();
    private final Deque<Supplier<String>> creations = new ArrayDeque<>();
    private final List<String> calls = new ArrayList<>();
    private final List<Duration> attempts = new ArrayList<>();
    private IntConsumer onLook = number -> {};
    private Supplier<Boolean> removal = () -> true;
    private boolean namedByCaller;
    private int looks;

    Shelf(ManualClock clock) {
        this.clock = clock;
        this.start = clock.instant();
    }

    /** The caller gives the ids. */
    void nameByCaller() {
        namedByCaller = true;
    }

    void put(String id, Phase phase, Match match) {
        put(id, phase, match, Duration.ZERO);
    }

    /** Lets a thing show, or change, so long after the beginning. */
    void put(String id, Phase phase, Match match, Duration after) {
        life(id).put(start.plus(after), Optional.of(candidate(id, phase, match)));
    }

    /** The next creation makes this, and says so. */
    void make(String id) {
        creations.add(() -> {
            put(id, Phase.USABLE, Match.YES, time());
            return id;
        });
    }

    /** The next creation fails. */
    void fail(AtlasException failure) {
        creations.add(() -> {
            throw failure;
        });
    }

    void onCreation(Supplier<String> work) {
        creations.add(work);
    }

    /** Does something at each look, which are counted from 1. */
    void onLook(IntConsumer work) {
        onLook = work;
    }

    /** What becomes of the removal of a duplicate. */
    void onRemoval(Supplier<Boolean> work) {
        removal = work;
    }

    List<String> calls() {
        return calls;
    }

    /** Returns when creations were asked for, since the beginning. */
    List<Duration> attempts() {
        return attempts;
    }

    Duration time() {
        return Duration.between(start, clock.instant());
    }

    @Override
    public String description() {
        return "thing of the test";
    }

    @Override
    public String key() {
        return "things";
    }

    @Override
    public String id(String resource) {
        return resource;
    }

    @Override
    public boolean isNamedByCaller() {
        return namedByCaller;
    }

    @Override
    public boolean isRefusedTwice() {
        return namedByCaller;
    }

    @Override
    public AtlasException different(Candidate<String> other) {
        return new DifferentResourceException(description(), other.id(), List.of("comment"), "comment is another");
    }

    @Override
    public List<Candidate<String>> candidates() {
        calls.add("look");
        onLook.accept(++looks);
        return things.values().stream()
                .map(life -> life.floorEntry(clock.instant()))
                .flatMap(now -> Optional.ofNullable(now).flatMap(Map.Entry::getValue).stream())
                .toList();
    }

    @Override
    public String create() {
        calls.add("create");
        attempts.add(time());
        if (creations.isEmpty()) {
            make("made");
        }
        return creations.remove().get();
    }

    @Override
    public boolean removeUnused(String resource) {
        calls.add("remove unused " + resource);
        boolean removed = removal.get();
        if (removed) {
            end(resource);
        }
        return removed;
    }

    @Override
    public void remove(Candidate<String> failed) {
        calls.add("remove " + failed.id());
        end(failed.id());
    }

    @Override
    public void awaitGone(Candidate<String> leaving) {
        calls.add("await " + leaving.id());
        end(leaving.id());
    }

    private void end(String id) {
        life(id).put(clock.instant(), Optional.empty());
    }

    private NavigableMap<Instant, Optional<Candidate<String>>> life(String id) {
        return things.computeIfAbsent(id, key -> new TreeMap<>());
    }

    private static Candidate<String> candidate(String id, Phase phase, Match match) {
        return switch (phase) {
            case USABLE -> new Candidate<>(id, id, ResourceStatus.AVAILABLE, Optional.empty(), phase, match);
            case FAILED -> new Candidate<>(id, id, ResourceStatus.FAILED, Optional.of("no capacity"), phase, match);
            case LEAVING -> new Candidate<>(id, id, ResourceStatus.DELETING, Optional.empty(), phase, match);
        };
    }
}
