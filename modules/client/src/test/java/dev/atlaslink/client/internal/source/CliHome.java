package dev.atlaslink.client.internal.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A user's home directory with the configuration of the Atlas CLI, and the clients that find their credentials there. */
public final class CliHome {
    public static final String KEYS = "public_api_key = \"abcdefgh\"\nprivate_api_key = \"hunter2\"\n";
    public static final String ACCOUNT = "client_id = \"mdb_sa_id_x\"\nclient_secret = \"hunter2\"\n";

    private final Path home;

    public CliHome(Path home) {
        this.home = home;
    }

    void assertRefused(Map<String, String> variables, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> describe(variables))
                .withMessageContaining(message)
                .satisfies(refusal -> assertThat(List.of(refusal.getMessage(), String.valueOf(refusal.getCause())))
                        .noneMatch(text -> text.contains("hunter2")));
    }

    String describe(Map<String, String> variables) {
        return describe(AtlasClient.builder().environment(environment(variables)));
    }

    String describe(AtlasClientBuilder builder) {
        try (AtlasClient client = builder.build()) {
            return client.describe();
        }
    }

    /** The same on every operating system: none of the test's machine shows through. */
    public Map<String, String> environment(Map<String, String> variables) {
        Map<String, String> all = new HashMap<>(variables);
        all.put("XDG_CONFIG_HOME", home.toString());
        all.put("APPDATA", home.toString());
        all.put("HOME", home.toString());
        return all;
    }

    Path file() {
        String below = System.getProperty("os.name").startsWith("Mac") ? "Library/Application Support/" : "";
        return home.resolve(below + "atlascli/config.toml");
    }

    public void write(String text) throws IOException {
        Files.createDirectories(file().getParent());
        Files.writeString(file(), text);
    }
}
