package dev.atlaslink.client.credentials;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that could not be sent as it is is refused where it is given, without being shown. */
class AtlasCredentialsTest {
    @ParameterizedTest
    @ValueSource(strings = {"hunter2\n", "hunter2\r\nX-Injected: 1", "hunter2\t", "hunter2\0", "hunter2\u0085"})
    void controlCharactersAreRefusedEverywhere(String text) {
        refused("publicKey", text, given -> AtlasCredentials.apiKey(given, "p"));
        refused("privateKey", text, given -> AtlasCredentials.apiKey("p", given));
        refused("clientId", text, given -> AtlasCredentials.serviceAccount(given, "s"));
        refused("clientSecret", text, given -> AtlasCredentials.serviceAccount("i", given));
        refused("accessToken", text, AtlasCredentials::bearer);
    }

    @ParameterizedTest
    @ValueSource(strings = {"h\u00fcnter2", "hunter 2", "hunter2\ud83d\ude00"})
    void whatAHeaderCannotCarryIsRefusedWhereItIsSentAsItIs(String text) {
        refused("publicKey", text, given -> AtlasCredentials.apiKey(given, "p"));
        refused("clientId", text, given -> AtlasCredentials.serviceAccount(given, "s"));
        refused("accessToken", text, AtlasCredentials::bearer);

        assertThat(AtlasCredentials.apiKey("p", text)).isNotNull();
        assertThat(AtlasCredentials.serviceAccount("i", text)).isNotNull();
    }

    @Test
    void characterAndPlaceAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtlasCredentials.apiKey("abc\n", "p"))
                .withMessage("publicKey has the character U+000A at index 3; allowed is visible ASCII characters");
    }

    @Test
    void halvesAreRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtlasCredentials.apiKey(" ", "p"))
                .withMessage("publicKey is blank; allowed is any text that is not blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtlasCredentials.apiKey(null, "p"))
                .withMessage("publicKey is null; allowed is any text that is not blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtlasCredentials.apiKey("p", " "))
                .withMessage("privateKey is blank; allowed is any text that is not blank");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new AtlasCredentials.ServiceAccount("i", null))
                .withMessage("clientSecret is null; allowed is a secret");
    }

    private static void refused(String field, String text, Function<String, AtlasCredentials> credentials) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> credentials.apply(text))
                .withMessageStartingWith(field + " has the character U+")
                .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("unter", "Injected"));
    }
}
