package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who calls, in the form of RFC 9110, section 10.1.5. */
final class UserAgentTest {
    private static final String LIBRARY = "atlaslink/\\S+ \\(java \\S+; .+ \\S+\\)";

    @Test
    void libraryTellsItsVersionAndWhereItRuns() {
        assertThat(UserAgent.of(Optional.empty()))
                .matches(LIBRARY)
                .contains("(java " + System.getProperty("java.version") + "; ")
                .doesNotContain("null");
    }

    @Test
    void applicationComesLast() {
        assertThat(UserAgent.of(Optional.of("shop/7"))).matches(LIBRARY + " shop/7");
    }
}
