package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.atlaslink.simulator.ApiKey;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.ServiceAccount;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Starting, describing and stopping a simulator. */
class AtlasSimulatorTest {

    @Test
    void theEnvironmentNamesWhatAClientNeeds() {
        try (AtlasSimulator simulator = AtlasSimulator.builder()
                .projectId("0123456789abcdef01234567")
                .apiKey("public", "private")
                .serviceAccount("mdb_sa_id_0123456789abcdef01234567", "mdb_sa_sk_x")
                .start()) {
            assertThat(simulator.environment())
                    .containsEntry("MONGODB_ATLAS_BASE_URL", simulator.baseUri().toString())
                    .containsEntry("MONGODB_ATLAS_PROJECT_ID", "0123456789abcdef01234567")
                    .containsEntry("MONGODB_ATLAS_PUBLIC_API_KEY", "public")
                    .containsEntry("MONGODB_ATLAS_PRIVATE_API_KEY", "private")
                    .containsEntry("MONGODB_ATLAS_CLIENT_ID", "mdb_sa_id_0123456789abcdef01234567")
                    .containsEntry("MONGODB_ATLAS_CLIENT_SECRET", "mdb_sa_sk_x")
                    .hasSize(6);
        }
    }

    @Test
    void secretsAreNotShown() {
        assertThat(new ApiKey("public", "s3cret").toString()).contains("public").doesNotContain("s3cret");
        assertThat(new ServiceAccount("mdb_sa_id_0123456789abcdef01234567", "mdb_sa_sk_s3cret").toString())
                .doesNotContain("s3cret");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ServiceAccount("mdb_sa_id_0123456789abcdef01234567", "s3cret"))
                .withMessage("clientSecret is a text that begins otherwise (value not shown); allowed is a text that"
                        + " begins with mdb_sa_sk_");
    }

    @Test
    void badOptionsAreRefusedByNameAndValue() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtlasSimulator.builder().projectId("ABC"))
                .withMessage("projectId is \"ABC\"; allowed is 24 lower-case hexadecimal digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtlasSimulator.builder().port(65_536))
                .withMessage("port is 65536; allowed is 0 to 65535");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtlasSimulator.builder().apiKey(" ", "x"))
                .withMessageContaining("publicKey");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AtlasSimulator.builder().idleTimeout(Duration.ZERO))
                .withMessage("idleTimeout is PT0S; allowed is PT0.001S to PT24H");
    }

    @Test
    void aPortThatIsTakenIsAClearError() {
        try (AtlasSimulator first = AtlasSimulator.builder().start()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> AtlasSimulator.builder()
                            .port(first.baseUri().getPort())
                            .start())
                    .withMessageContaining(":" + first.baseUri().getPort());
        }
    }

    @Test
    void closingTwiceIsHarmless() {
        AtlasSimulator simulator = AtlasSimulator.builder().start();
        simulator.close();
        simulator.close();
    }
}
