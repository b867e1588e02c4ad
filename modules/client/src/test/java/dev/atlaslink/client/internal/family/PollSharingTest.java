package dev.atlaslink.client.internal.family;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.internal.paging.Page;
import dev.atlaslink.client.internal.paging.PageReader;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Who waits for things of one place shares a list, where Atlas shows all at once. */
final class PollSharingTest {
    /** Longer than the clock, which flies, can take to get there before both wait. */
    private static final Duration LIMIT = Duration.ofDays(100_000);

    @AutoClose
    private final Things things = new Things();

    private final List<String> calls = new CopyOnWriteArrayList<>();

    @Test
    void thoseOfOneListArePolledByIt() {
        await(ThingKind.byPlace(), call -> call.equals("list"));
        assertThat(calls).contains("list");
    }

    @Test
    void whereEachIsShownByItselfNothingIsListed() {
        ThingKind kind = new ThingKind(ThingKind.byPlace().identity(), false, false);
        await(kind, call -> calls.stream().filter("get b"::equals).count() > 3);
        assertThat(calls).containsOnly("get a", "get b");
    }

    /** Waits for two things until both are ready, which they are from a call on. */
    private void await(ThingKind kind, Predicate<String> ready) {
        DescribedResources<Region, Thing, String> resources = things.described(kind, new Watched(ready));
        List<CompletableFuture<Thing>> waits = Stream.of("a", "b")
                .map(id -> resources.resume(id).toFuture(LIMIT))
                .toList();
        assertThat(waits).allSatisfy(wait -> assertThat(wait.join().status()).isEqualTo(ResourceStatus.AVAILABLE));
    }

    private final class Watched implements ResourceCalls<Region, Thing, String> {
        private final Predicate<String> ready;
        private volatile ResourceStatus status = ResourceStatus.INITIATING;

        Watched(Predicate<String> ready) {
            this.ready = ready;
        }

        @Override
        public Thing create(Region place) {
            throw new UnsupportedOperationException("they are there already");
        }

        @Override
        public Thing get(String id) {
            note("get " + id);
            return Thing.untold(id, status);
        }

        @Override
        public void delete(String id) {
            throw new UnsupportedOperationException("they stay");
        }

        @Override
        public PageReader<Thing> pages() {
            return number -> {
                note("list");
                return Page.only(List.of(Thing.untold("a", status), Thing.untold("b", status)));
            };
        }

        private void note(String call) {
            calls.add(call);
            if (ready.test(call)) {
                status = ResourceStatus.AVAILABLE;
            }
        }
    }
}
