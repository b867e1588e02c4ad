package dev.atlaslink.generator;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.servers.Server;
import io.swagger.v3.oas.models.servers.ServerVariable;
import io.swagger.v3.oas.models.servers.ServerVariables;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ServerPathTest {
    @ParameterizedTest
    @CsvSource({
        "https://example.com, ''",
        "https://example.com/, ''",
        "https://example.com/api/v1, /api/v1",
        "https://example.com:8080/api/v1/, /api/v1",
        "//example.com/v2, /v2",
        "/v2, /v2",
        "/, ''",
        "api, ''",
        "https://{host}/{base}/v1, /api/v1",
        "https://example.com/{unknown}, ''",
    })
    void thePathOfAServerStandsBeforeAllPaths(String url, String path) {
        ServerVariables variables = new ServerVariables();
        variables.addServerVariable("host", new ServerVariable()._default("example.com"));
        variables.addServerVariable("base", new ServerVariable()._default("api"));

        assertThat(ServerPath.of(List.of(List.of(new Server().url(url).variables(variables)))))
                .isEqualTo(path);
    }

    @Test
    void theNearestServersCount() {
        assertThat(ServerPath.of(Arrays.asList(null, List.of(), servers("/path"), servers("/document"))))
                .isEqualTo("/path");
        assertThat(ServerPath.of(Arrays.asList(null, null))).isEmpty();
    }

    private static List<Server> servers(String url) {
        return List.of(new Server().url(url), new Server().url("/other"));
    }
}
