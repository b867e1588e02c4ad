package dev.atlaslink.client.internal.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.internal.paging.PageReader;
import dev.atlaslink.client.internal.paging.PagedList;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Lists that are put together by ids, and regions that are seen on the way. */
final class ListedCallsTest {
    private static final Region HERE = Region.aws("us-east-1");
    private static final Region THERE = Region.aws("eu-west-1");

    @AutoClose
    private final Things things = new Things();

    private final List<String> ids = new ArrayList<>();
    private final ResourceCalls<Region, Thing, String> listed = new IdListedCalls<>(things, () -> List.copyOf(ids));

    @Test
    void eachIdIsReadAndWhatIsGoneLeftOut() {
        things.put(Thing.in("a", HERE), Thing.in("c", HERE));
        ids.addAll(List.of("a", "b", "c"));
        assertThat(new PagedList<>(listed::pages)).extracting(Thing::id).containsExactly("a", "c");
        assertThat(things.calls()).containsExactly("get a", "get b", "get c");
    }

    @Test
    void noIdsAreAnEmptyPage() {
        assertThat(new PagedList<>(listed::pages)).isEmpty();
        assertThat(things.calls()).isEmpty();
    }

    @Test
    void idsAreReadOnceForEachIteration() {
        things.put(Thing.in("a", HERE), Thing.in("b", HERE));
        ids.add("a");
        PageReader<Thing> pages = listed.pages();
        assertThat(pages.read(1).last()).isTrue();
        ids.add("b");
        assertThat(pages.read(1).last()).isFalse();
        assertThat(pages.read(2).items()).extracting(Thing::id).containsExactly("b");
    }

    @Test
    void gatewayEndsTheListRatherThanShortenIt() {
        things.hideBehindGateway();
        ids.add("a");
        assertThatExceptionOfType(NotFoundException.class)
                .isThrownBy(() -> listed.pages().read(1));
    }

    @Test
    void regionsAreSeenOnTheWayThereAndBack() {
        List<Region> seen = new ArrayList<>();
        ResourceCalls<Region, Thing, String> watched = new WatchedCalls<>(
                things,
                (place, sees) -> sees.accept(place),
                (thing, sees) -> thing.place().ifPresent(sees),
                seen::add);
        things.put(Thing.in("a", THERE), Thing.untold("b", ResourceStatus.INITIATING));
        Thing made = watched.create(HERE);
        assertThat(seen).containsExactly(HERE, HERE);
        assertThat(watched.get("a").place()).contains(THERE);
        assertThat(seen).containsExactly(HERE, HERE, THERE);
        watched.delete(made.id());
        assertThat(watched.pages().read(1).items()).hasSize(2);
        assertThat(seen).containsExactly(HERE, HERE, THERE, THERE);
    }
}
