package dev.atlaslink.benchmarks.client;

import dev.atlaslink.benchmarks.json.Responses;
import dev.atlaslink.benchmarks.json.Service;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;

/** The Java platform's own client and Jackson, by hand. */
final class JdkCaller implements Caller {

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final String base;

    JdkCaller(int port) {
        this.base = "http://127.0.0.1:" + port;
    }

    @Override
    public int one() throws IOException, InterruptedException {
        Service service = get(Responses.onePath(), Service::readOne);
        return service.id().isEmpty() ? 0 : 1;
    }

    @Override
    public int list() throws IOException, InterruptedException {
        List<Service> services = get(Responses.listPath(), Service::readList);
        return services.size();
    }

    private <T> T get(String path, Reading<T> reading) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + path))
                .header("Accept", "application/vnd.atlas.2023-01-01+json")
                .header("Authorization", Authorization.BEARER.header(path))
                .build();
        HttpResponse<InputStream> response = http.send(request, HttpResponse.BodyHandlers.ofInputStream());
        if (response.statusCode() != 200) {
            throw new IOException("status " + response.statusCode());
        }
        try (InputStream body = response.body()) {
            return reading.read(body);
        }
    }
}
