package dev.atlaslink.simulator.internal.error;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

/** What the Java interface refuses is told by the place of the field in the request. */
class PlacedTest {

    @Test
    void anArgumentStandsBehindThePrefix() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Placed.after("/answer/", PlacedTest::refused))
                .withMessage("/answer/times is 0; allowed is 1 or more");
        assertThatIllegalStateException()
                .isThrownBy(() -> Placed.after("/answer/", PlacedTest::unverified))
                .withMessage("/answer/times is 2; allowed is 1");
    }

    @Test
    void aFieldTakesThePlaceOfTheArgument() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Placed.at("/repeat", PlacedTest::refused))
                .withMessage("/repeat is 0; allowed is 1 or more");
    }

    @Test
    void whatIsTakenIsReturned() {
        assertThat(Placed.after("/answer/", () -> "done")).isEqualTo("done");
        assertThat(Placed.at("/repeat", () -> "done")).isEqualTo("done");
    }

    private static String refused() {
        throw new IllegalArgumentException("times is 0; allowed is 1 or more");
    }

    private static String unverified() {
        throw new IllegalStateException("times is 2; allowed is 1");
    }
}
