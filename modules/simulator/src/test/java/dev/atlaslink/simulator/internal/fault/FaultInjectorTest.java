package dev.atlaslink.simulator.internal.fault;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.internal.http.Headers;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.http.Response;
import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** Removing a rule lets those go on who wait for its delay, and nobody else. */
class FaultInjectorTest {

    private static final FaultRule LATE =
            FaultRule.of(PlainEffect.WORK).with(Duration.ofDays(1)).movedBeforeAuthentication();

    private final List<Long> waiting = new ArrayList<>();

    @Test
    void clearReleasesWhoeverWaitsAndTheyStayStruck() {
        assertThat(strikeWhile(FaultInjector::clear)).map(Response::fault).hasValue(Optional.of(LATE.toString()));
        assertThat(waiting).containsExactly(1L, 0L);
    }

    @Test
    void removeReleasesWhoeverWaitsForThatRule() {
        strikeWhile(injector -> injector.remove(0));
        strikeWhile(injector -> injector.remove(1));
        assertThat(waiting).containsExactly(1L, 0L, 1L, 1L);
    }

    private Optional<Response> strikeWhile(Consumer<FaultInjector> change) {
        List<FaultInjector> injector = new ArrayList<>();
        injector.add(new FaultInjector((time, released) -> {
            note(released);
            change.accept(injector.get(0));
            note(released);
        }));
        injector.get(0).add(LATE);
        injector.get(0).add(LATE);
        ReceivedRequest request =
                new ReceivedRequest(InetAddress.getLoopbackAddress(), "GET", "/", Headers.none(), new byte[0]);
        return injector.get(0).strike(Exchange.ofAnyone(request, Optional.empty(), () -> Response.empty(200)));
    }

    private void note(CountDownLatch released) {
        waiting.add(released.getCount());
    }
}
