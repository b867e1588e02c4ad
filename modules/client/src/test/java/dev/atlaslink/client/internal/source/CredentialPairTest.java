package dev.atlaslink.client.internal.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Optional;
import org.junit.jupiter.api.Test;

final class CredentialPairTest {
    private static final Optional<String> NAME = Optional.of("key");
    private static final Optional<String> SECRET = Optional.of("hunter2");

    @Test
    void pairIsWholeOrNotThere() {
        assertThat(CredentialPair.of("A", NAME, "B", SECRET)).contains(new CredentialPair("key", "hunter2"));
        assertThat(CredentialPair.of("A", Optional.empty(), "B", Optional.empty()))
                .isEmpty();
    }

    @Test
    void halfOfAPairIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CredentialPair.of("A", NAME, "B", Optional.empty()))
                .withMessage("B is not set although A is; allowed is both or neither");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CredentialPair.of("A", Optional.empty(), "B", SECRET))
                .withMessage("A is not set although B is; allowed is both or neither");
    }

    @Test
    void textShowsNoSecret() {
        assertThat(new CredentialPair("key", "hunter2")).hasToString("key");
    }
}
