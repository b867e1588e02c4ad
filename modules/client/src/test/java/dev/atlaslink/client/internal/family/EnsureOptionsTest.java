package dev.atlaslink.client.internal.family;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.client.EnsureOption;
import org.junit.jupiter.api.Test;

/** Options of an ensure: none, or any, each as often as one likes. */
final class EnsureOptionsTest {
    @Test
    void theyAreASet() {
        assertThat(EnsureOptions.of()).isEmpty();
        assertThat(EnsureOptions.of(EnsureOption.ADOPT_OLDEST, EnsureOption.REPLACE_FAILED))
                .containsExactlyInAnyOrder(EnsureOption.ADOPT_OLDEST, EnsureOption.REPLACE_FAILED);
    }

    @Test
    void missingOnesAreRefusedWithAllThatThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnsureOptions.of((EnsureOption[]) null))
                .withMessage(
                        "options is null; allowed is REPLACE_FAILED, ADOPT_OLDEST, REMOVE_OWN_DUPLICATE or nothing");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EnsureOptions.of(EnsureOption.ADOPT_OLDEST, null))
                .withMessageStartingWith("option is null; allowed is ");
    }
}
