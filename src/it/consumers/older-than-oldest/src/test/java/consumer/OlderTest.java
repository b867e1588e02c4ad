package consumer;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.simulator.AtlasSimulator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Libraries that are too old are named, with what was found and what is needed; nothing fails to link. */
class OlderTest {
    @Test
    void theClientNamesHttpClient() {
        AtlasClientBuilder builder = AtlasClient.builder().credentials(AtlasCredentials.apiKey("public", "private"));

        refused(builder::build, "the version of httpclient5 is 5.3.1; allowed is 5.4 or newer");
    }

    @Test
    void theSimulatorNamesJetty() {
        refused(AtlasSimulator::builder, "the version of jetty-server is 12.0.13; allowed is 12.0.14 or newer");
    }

    private static void refused(Executable call, String message) {
        IllegalStateException refusal = assertThrows(IllegalStateException.class, call);
        assertTrue(refusal.getMessage().startsWith(message), refusal.getMessage());
    }
}
