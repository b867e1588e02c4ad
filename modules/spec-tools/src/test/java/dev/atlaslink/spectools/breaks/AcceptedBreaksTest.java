package dev.atlaslink.spectools.breaks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A break passes with a reason only, and an entry that is of no use does not stay. */
final class AcceptedBreaksTest {
    private static final Break GONE = new Break("V2: schema Link is gone", "Its class is gone.");

    @Test
    void aBreakThatNobodyAcceptedIsObjectedToWithTheWaysOut() {
        assertThat(objections("[]", GONE))
                .singleElement()
                .asString()
                .contains("V2: schema Link is gone", "Its class is gone.", "Take the change back", "accepted.yaml");
    }

    @Test
    void anAcceptedBreakPasses() {
        assertThat(objections("- {id: 'V2: schema Link is gone', reason: Nobody ever got one.}", GONE))
                .isEmpty();
    }

    @Test
    void anAcceptanceNeedsAReason() {
        assertThat(objections("- {id: 'V2: schema Link is gone'}", GONE))
                .singleElement()
                .asString()
                .endsWith("without a reason");
    }

    @Test
    void anAcceptanceOfNoBreakMustGo() {
        assertThat(objections("- {id: 'V2: schema Link is gone', reason: Nobody ever got one.}"))
                .singleElement()
                .asString()
                .endsWith("which is no break: remove the entry");
    }

    private static List<String> objections(String yaml, Break... breaks) {
        return AcceptedBreaks.parse("accepted.yaml", yaml).objections(List.of(breaks));
    }
}
