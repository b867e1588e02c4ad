package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.AtlasSimulatorBuilder;
import dev.atlaslink.simulator.settings.Variant;
import java.util.Collections;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where there must be a value, null is refused at once, by the name of the argument. */
class NullArgumentsTest {

    private static final Set<Variant> NULL_VARIANT = Collections.singleton(null);

    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void ofABuilder() {
        AtlasSimulatorBuilder builder = AtlasSimulator.builder();
        refused("variants", () -> builder.variants(null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.variants(NULL_VARIANT))
                .withMessage("variants is [null]; allowed is a set of variants, which may be empty");
        refused("seed", () -> builder.seed(null));
        refused("clock", () -> builder.clock(null));
        refused("setUp", () -> builder.access(null));
    }

    @Test
    void ofASimulator() {
        refused("json", () -> wire.simulator().seed(null));
        refused("blocks", () -> wire.simulator().access().allowOnly(null));
        refused("step", () -> wire.simulator().clock().advance(null));
        refused("fault", () -> wire.simulator().faults().add(null));
        refused("set", () -> wire.simulator().rateLimits().set(null, 1, 1));
    }

    @Test
    void ofItsResources() {
        refused("id", () -> wire.simulator().resources().find(null));
        refused("id", () -> wire.simulator().resources().advance(null));
        refused("serviceId", () -> wire.simulator().resources().find(null, "e"));
        refused("endpointId", () -> wire.simulator().resources().find("s", null));
        refused("kind", () -> wire.simulator().resources().failNext(null, "why"));
    }

    private static void refused(String name, ThrowingCallable call) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageStartingWith(name + " is null; allowed is ");
    }
}
