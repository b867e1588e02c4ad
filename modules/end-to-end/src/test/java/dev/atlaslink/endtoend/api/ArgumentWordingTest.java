package dev.atlaslink.endtoend.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.model.ProjectId;
import dev.atlaslink.simulator.ApiKey;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.ServiceAccount;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Client and simulator, which share no code, refuse the same value of the same argument in the same words. */
final class ArgumentWordingTest {
    private static final String CLIENT_ID = "mdb_sa_id_0123456789abcdef01234567";

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "nope", "A\r\n\tB \u001b[2J \u202e \u2028 \uDB40\uDC01 \uD83D\uDE00 \uD800"})
    void aTextOfTheWrongForm(String value) {
        assertSame(value, ProjectId::new, AtlasSimulator.builder()::projectId);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "\t"})
    void aBlankName(String value) {
        assertSame(value, name -> AtlasCredentials.apiKey(name, "p"), name -> new ApiKey(name, "p"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void aBlankSecret(String value) {
        assertSame(value, secret -> AtlasCredentials.apiKey("k", secret), secret -> new ApiKey("k", secret));
        assertSame(
                value,
                secret -> AtlasCredentials.serviceAccount(CLIENT_ID, secret),
                secret -> new ServiceAccount(CLIENT_ID, secret));
    }

    @Test
    void whatCannotBeSeenIsEscapedOnOneLine() {
        assertThat(refusal("a\r\n\u202e\uDB40\uDC01", AtlasSimulator.builder()::projectId))
                .isEqualTo(
                        "projectId is \"a\\r\\n\\u202e\\udb40\\udc01\"; allowed is 24 lower-case hexadecimal digits");
    }

    private static void assertSame(String value, Consumer<String> client, Consumer<String> simulator) {
        assertThat(refusal(value, simulator)).isEqualTo(refusal(value, client));
    }

    private static String refusal(String value, Consumer<String> call) {
        return catchThrowableOfType(IllegalArgumentException.class, () -> call.accept(value))
                .getMessage();
    }
}
