package dev.atlaslink.simulator.junit;

import dev.atlaslink.simulator.AtlasSimulator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/** Sends requests as the sample tests need them; they are refused, which is enough here. */
final class Calls {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private Calls() {}

    static int get(URI base, String target) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + target)).build();
        return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    }

    static int get(AtlasSimulator simulator, String target) throws IOException, InterruptedException {
        return get(simulator.baseUri(), target);
    }

    static int post(AtlasSimulator simulator, String target, String body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(simulator.baseUri() + target))
                .header("Authorization", "Bearer " + body)
                .POST(BodyPublishers.ofString(body))
                .build();
        return HTTP.send(request, BodyHandlers.discarding()).statusCode();
    }
}
