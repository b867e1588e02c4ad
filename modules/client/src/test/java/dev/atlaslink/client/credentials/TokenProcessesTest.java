package dev.atlaslink.client.credentials;

import static dev.atlaslink.client.credentials.TokenFolder.KEY;
import static dev.atlaslink.client.credentials.TokenFolder.TOKEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Processes that share a folder share its tokens. */
final class TokenProcessesTest {
    @TempDir
    private Path folder;

    @Test
    void processesThatStartTogetherFetchOnce() throws Exception {
        List<Process> processes = new ArrayList<>();
        try {
            for (int i = 0; i < 3; i++) {
                processes.add(new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java")
                                        .toString(),
                                "-cp",
                                System.getProperty("java.class.path"),
                                Sharer.class.getName(),
                                folder.toString())
                        .redirectError(ProcessBuilder.Redirect.INHERIT)
                        .start());
            }
            StringBuilder output = new StringBuilder();
            for (Process process : processes) {
                output.append(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
            }
            assertThat(output.toString().lines())
                    .hasSize(3)
                    .containsOnlyOnce("fetched")
                    .contains("found");
        } finally {
            processes.forEach(Process::destroyForcibly);
        }
    }

    /** One of several processes that need a token. */
    static final class Sharer {
        private Sharer() {}

        public static void main(String[] arguments) {
            List<String> fetches = new ArrayList<>();
            FileTokenStore.in(Path.of(arguments[0]))
                    .update(
                            KEY,
                            stored -> stored.orElseGet(() -> {
                                fetches.add("fetched");
                                return TOKEN;
                            }));
            System.out.println(fetches.isEmpty() ? "found" : "fetched");
        }
    }
}
