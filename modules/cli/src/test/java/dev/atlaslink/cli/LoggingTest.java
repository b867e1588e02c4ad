package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Bugs show on stderr; what libraries and the client say on the way does not. */
class LoggingTest {

    @ParameterizedTest
    @ValueSource(strings = {"dev.atlaslink.simulator", "dev.atlaslink.client", "org.eclipse.jetty"})
    void onlyErrorsAreLogged(String name) {
        Logger logger = LoggerFactory.getLogger(name);
        assertThat(logger.isErrorEnabled()).isTrue();
        assertThat(logger.isWarnEnabled()).isFalse();
        assertThat(logger.isDebugEnabled()).isFalse();
    }

    @Test
    void longPausesAreShownAndShortOnesAreNot() {
        Logger logger = LoggerFactory.getLogger("dev.atlaslink.client.pause");
        assertThat(logger.isInfoEnabled()).isTrue();
        assertThat(logger.isDebugEnabled()).isFalse();
    }

    @Test
    void aBugIsShownOnStderrWithItsCause() {
        PrintStream before = System.err;
        ByteArrayOutputStream shown = new ByteArrayOutputStream();
        System.setErr(new PrintStream(shown, true, StandardCharsets.UTF_8));
        try {
            LoggerFactory.getLogger("dev.atlaslink.simulator")
                    .error("The simulator failed on GET /", new IllegalStateException("a bug"));
        } finally {
            System.setErr(before);
        }
        assertThat(shown.toString(StandardCharsets.UTF_8))
                .startsWith("ERROR dev.atlaslink.simulator - The simulator failed on GET /")
                .contains("java.lang.IllegalStateException: a bug");
    }
}
