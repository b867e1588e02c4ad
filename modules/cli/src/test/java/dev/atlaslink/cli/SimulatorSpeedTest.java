package dev.atlaslink.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * {@code --speed} hurries what Atlas does, not what a client counts for itself.
 *
 * <p>At this speed an hour would pass in 3.6 ms if the clock ran so fast.
 */
@Timeout(value = 1, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SimulatorSpeedTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final AtomicReference<Runnable> cleanUp = new AtomicReference<>(() -> {});
    private final Map<String, String> environment = start();

    @AfterEach
    void stop() {
        cleanUp.get().run();
    }

    @Test
    void aTokenThatLivesAnHourOutlivesAServiceThatTakesMinutes() throws Exception {
        HttpResponse<String> issued = send(request("/api/oauth/token")
                .header("Authorization", "Basic " + clientAndSecret())
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=client_credentials")));
        assertThat(issued.body()).contains("\"expires_in\":3600");
        String token = issued.body().replaceFirst(".*\"access_token\":\"([^\"]+)\".*", "$1");

        assertThat(send(authorized(token, "/endpointService")
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{\"providerName\":\"AWS\",\"region\":\"us-east-1\"}")))
                        .statusCode())
                .isEqualTo(201);
        HttpResponse<String> services;
        do {
            services = send(authorized(token, "/AWS/endpointService"));
            assertThat(services.statusCode()).isEqualTo(200);
        } while (!services.body().contains("AVAILABLE"));
        for (int i = 0; i < 20; i++) {
            assertThat(send(authorized(token, "/AWS/endpointService")).statusCode())
                    .isEqualTo(200);
        }
    }

    private HttpRequest.Builder authorized(String token, String suffix) {
        return request(path(suffix))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "application/vnd.atlas.2023-01-01+json");
    }

    private String path(String suffix) {
        return "/api/atlas/v2/groups/" + environment.get("MONGODB_ATLAS_PROJECT_ID") + "/privateEndpoint" + suffix;
    }

    private HttpRequest.Builder request(String target) {
        return HttpRequest.newBuilder(URI.create(environment.get("MONGODB_ATLAS_BASE_URL") + target));
    }

    private String clientAndSecret() {
        String pair = environment.get("MONGODB_ATLAS_CLIENT_ID") + ":" + environment.get("MONGODB_ATLAS_CLIENT_SECRET");
        return Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), BodyHandlers.ofString());
    }

    private Map<String, String> start() {
        CliRun run = CliRun.of(
                CliSurroundings.empty().with((announce, whenTold) -> {
                    announce.run();
                    cleanUp.set(whenTold);
                }),
                "simulator",
                "start",
                "--speed",
                "1000000");
        return Arrays.stream(run.out().strip().replaceFirst(".*export ", "").split(" "))
                .map(assignment -> assignment.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts[1]));
    }
}
