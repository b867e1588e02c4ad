package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A simulator that starts and serves says nothing at WARN, whoever embeds it and whatever logs there. */
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class QuietSimulatorTest {

    @TempDir
    private Path folder;

    @Test
    void nothingIsWarnedOf() throws IOException, InterruptedException {
        Path warnings = folder.resolve("warnings.txt");
        // A process of its own: a library warns of each thing once, and another test may have had it.
        Process simulator = new ProcessBuilder(JavaProcess.command(
                        "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", Main.class.getName(), "simulator", "start"))
                .redirectError(warnings.toFile())
                .start();
        try (BufferedReader output = simulator.inputReader()) {
            String base = output.readLine().replaceFirst(".*ready at ([^,]+),.*", "$1");
            // The first reads the schemas of the API, the second those of the control plane.
            for (String path : new String[] {"/api/atlas/v2/groups", "/_atlas/clock"}) {
                HttpClient.newHttpClient()
                        .send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.discarding());
            }
        } finally {
            simulator.destroy();
            simulator.waitFor();
        }
        assertThat(warnings).isEmptyFile();
    }
}
