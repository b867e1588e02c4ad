package dev.atlaslink.endtoend.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No case is demanded of an operation that the simulator does not serve, and nothing else is left out. */
final class SimulatorLedgerTest {
    @Test
    void operationOfTheLedgerNeedsNoCase() {
        assertThat(SimulatorLedger.of("# why\ngetThing").servedOf(Stream.of("getThing", "listThings")))
                .containsExactly("listThings");
    }

    @Test
    void entryThatIsNoOperationIsNamed() {
        assertThatThrownBy(() -> SimulatorLedger.of("getThing").servedOf(Stream.of("listThings")))
                .hasMessageEndingWith("lists operations that no spec has: [getThing]");
    }
}
