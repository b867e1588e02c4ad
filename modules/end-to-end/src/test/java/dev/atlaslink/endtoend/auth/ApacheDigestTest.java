package dev.atlaslink.endtoend.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasClient;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Digest as a real Apache httpd counts it: strictly in order, or each nonce once. */
@Tag("apache")
final class ApacheDigestTest {
    @TempDir
    private Path folder;

    private ApacheInstallation apache;

    @BeforeEach
    void findApache() {
        Optional<ApacheInstallation> found = ApacheInstallation.find();
        if (found.isEmpty()) {
            System.err.println("SKIPPED: no Apache httpd with mod_auth_digest on this machine"
                    + " (Debian: apt-get install apache2-bin), so Digest was not tried against it");
        }
        Assumptions.assumeTrue(found.isPresent(), "no Apache httpd with mod_auth_digest");
        apache = found.get();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16})
    void countsGoUpInOrder(int threads) throws Exception {
        List<String> log = callAThousandTimes(threads, "AuthDigestNcCheck On");

        assertThat(log).hasSizeBetween(1001, 1000 + threads);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 16})
    void nonceThatServesOnceIsFollowedByTheNextOne(int threads) throws Exception {
        List<String> log = callAThousandTimes(threads, "AuthDigestNonceLifetime 0");

        assertThat(log).hasSizeBetween(1001, 1000 + threads);
    }

    @Test
    void defaultsCostOneChallenge() throws Exception {
        assertThat(callAThousandTimes(1)).hasSize(1001);
    }

    private List<String> callAThousandTimes(int threads, String... directives) throws Exception {
        List<String> log;
        try (ApacheServer server = ApacheServer.start(apache, folder, List.of(directives))) {
            try (AtlasClient client = server.client()) {
                Calls.make(client, 1000, threads);
            }
            log = server.log();
        }
        assertThat(log.stream().filter(line -> line.startsWith("200 "))).hasSize(1000);
        assertThat(log.stream().flatMap(line -> NonceUse.in(line).stream()))
                .hasSize(1000)
                .doesNotHaveDuplicates();
        return log;
    }
}
