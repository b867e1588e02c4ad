package dev.atlaslink.client.internal.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One poll: a get for one thing, a list for several, and a get for what the list lacks. */
final class PollTest {
    private final Waiters waiters = new Waiters();
    private final List<String> asked = new ArrayList<>();
    private final Heard first = new Heard();
    private final Heard second = new Heard();

    private Supplier<Stream<Snapshot<String>>> list = () -> Stream.of();
    private Supplier<Snapshot<String>> get = () -> snapshot("got");

    @Test
    void oneThingIsGotThoughThereIsAList() {
        poll(List.of(waiter("a", first, true), waiter("a", second, true)));
        assertThat(asked).containsExactly("get a");
        assertThat(first.news()).containsExactly("seen got after PT0S");
        assertThat(second.news()).containsExactly("seen got after PT0S");
    }

    @Test
    void severalThingsAreListedOnce() {
        list = () -> Stream.of(snapshot("b"), snapshot("a"));
        poll(List.of(waiter("a", first, true), waiter("b", second, true)));
        assertThat(asked).containsExactly("list");
        assertThat(first.news()).containsExactly("seen a after PT0S");
        assertThat(second.news()).containsExactly("seen b after PT0S");
    }

    @Test
    void severalThingsWithoutAListAreGot() {
        poll(List.of(waiter("a", first, false), waiter("b", second, false)));
        assertThat(asked).containsExactly("get a", "get b");
        assertThat(first.polls()).isEqualTo(1);
        assertThat(second.polls()).isEqualTo(1);
    }

    @Test
    void pollIsMadeForWhoHasWaitedLongest() {
        list = () -> Stream.of(snapshot("b"), snapshot("a"));
        poll(List.of(waiter("a", first, true), waiter("b", second, true)));
        assertThat(first.polls()).isEqualTo(1);
        assertThat(second.polls()).isZero();
    }

    @Test
    void whatTheListLacksIsGot() {
        list = () -> Stream.of(snapshot("other"), snapshot("a"));
        poll(List.of(waiter("a", first, true), waiter("b", second, true)));
        assertThat(asked).containsExactly("list", "get b");
        assertThat(second.news()).containsExactly("seen got after PT0S");
    }

    @Test
    void listIsReadNoFurtherThanNeeded() {
        list = () -> Stream.of("a", "b", "c").map(id -> {
            asked.add("read " + id);
            return snapshot(id);
        });
        poll(List.of(waiter("a", first, true), waiter("b", second, true)));
        assertThat(asked).containsExactly("list", "read a", "read b");
    }

    @Test
    void listThatBreaksOffIsNoNewsForThoseWhoWereTold() {
        list = () -> Stream.of("a", "b").map(id -> {
            if (id.equals("b")) {
                throw new IllegalStateException("page 2 is missing");
            }
            return snapshot(id);
        });
        poll(List.of(waiter("a", first, true), waiter("b", second, true)));
        assertThat(first.news()).containsExactly("seen a after PT0S");
        assertThat(second.news()).containsExactly("failed: page 2 is missing");
        assertThat(asked).as("nothing is got that a list may hold").containsExactly("list");
    }

    @Test
    void absenceIsToldWithTheTimeSinceTheBeginning() {
        get = () -> {
            throw new NotFoundException(Things.response(404));
        };
        Waiter<String> waiter = waiter("a", first, true);
        waiters.clock().advance(Duration.ofSeconds(7));
        poll(List.of(waiter));
        assertThat(first.news()).containsExactly("gone after PT7S");
    }

    @Test
    void absenceThatAGatewayTellsIsAFailure() {
        get = () -> {
            throw new NotFoundException(Things.page(404));
        };
        poll(List.of(waiter("a", first, true)));
        assertThat(first.news()).singleElement().asString().startsWith("failed: getThing failed");
    }

    @Test
    void failureIsTold() {
        get = () -> {
            throw new IllegalStateException("no luck");
        };
        poll(List.of(waiter("a", first, false)));
        assertThat(first.news()).containsExactly("failed: no luck");
    }

    @Test
    void stopIsToldToAll() {
        new Poll<>(List.of(waiter("a", first, true), waiter("b", second, true)))
                .stop(new IllegalStateException("closed"));
        assertThat(first.news()).containsExactly("stopped: closed");
        assertThat(second.news()).containsExactly("stopped: closed");
    }

    private static void poll(List<Waiter<String>> all) {
        new Poll<>(all).start(Runnable::run).join();
    }

    private Waiter<String> waiter(String id, Heard listener, boolean listed) {
        Supplier<Stream<Snapshot<String>>> asking = () -> {
            asked.add("list");
            return list.get();
        };
        PollTarget<String> target = new PollTarget<>(
                "things",
                "thing",
                id,
                () -> {
                    asked.add("get " + id);
                    return get.get();
                },
                Optional.of(asking).filter(present -> listed));
        return new Waiter<>(target, listener, Duration.ofHours(1), waiters.time());
    }

    private static Snapshot<String> snapshot(String id) {
        return new Snapshot<>(id, id, ResourceStatus.AVAILABLE, Optional.empty());
    }
}
