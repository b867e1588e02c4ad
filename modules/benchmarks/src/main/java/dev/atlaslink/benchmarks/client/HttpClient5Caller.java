package dev.atlaslink.benchmarks.client;

import dev.atlaslink.benchmarks.json.Responses;
import dev.atlaslink.benchmarks.json.Service;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;

/** Apache HttpClient 5 and Jackson, by hand. */
final class HttpClient5Caller implements Caller {

    private final CloseableHttpClient http = HttpClients5.create();
    private final String base;
    private final Authorization authorization;

    HttpClient5Caller(int port, Authorization authorization) {
        this.base = "http://127.0.0.1:" + port;
        this.authorization = authorization;
    }

    @Override
    public int one() throws IOException {
        Service service = get(Responses.onePath(), Service::readOne);
        return service.id().isEmpty() ? 0 : 1;
    }

    @Override
    public int list() throws IOException {
        List<Service> services = get(Responses.listPath(), Service::readList);
        return services.size();
    }

    private <T> T get(String path, Reading<T> reading) throws IOException {
        HttpGet request = new HttpGet(base + path);
        request.addHeader("Accept", "application/vnd.atlas.2023-01-01+json");
        request.addHeader("Authorization", authorization.header(path));
        return http.execute(request, response -> read(response, reading));
    }

    private static <T> T read(ClassicHttpResponse response, Reading<T> reading) throws IOException {
        if (response.getCode() != 200) {
            throw new IOException("status " + response.getCode());
        }
        try (InputStream body = response.getEntity().getContent()) {
            return reading.read(body);
        }
    }

    @Override
    public void close() throws IOException {
        http.close();
    }
}
