package dev.atlaslink.simulator.conformance;

import dev.atlaslink.simulator.ApiKey;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.AtlasSimulatorBuilder;
import dev.atlaslink.simulator.SimulatorClock;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Runs one simulator on a virtual clock and talks to it over a socket, with no client of ours. */
final class Wire implements AutoCloseable {

    static final Map<String, String> V1 = Map.of("Accept", "application/json");
    static final Map<String, String> V2 = Map.of("Accept", "application/vnd.atlas.2023-01-01+json");
    private static final Map<String, String> BACKUP = Map.of("Accept", "application/vnd.atlas.2024-11-13+json");
    private static final Map<String, String> ACCOUNTS = Map.of("Accept", "application/vnd.atlas.2024-08-05+json");

    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final AtlasSimulator simulator;

    Wire() {
        this(builder -> builder);
    }

    /** Lets the simulator behave otherwise; unless it is told another, its clock begins on 2026-01-02. */
    Wire(UnaryOperator<AtlasSimulatorBuilder> options) {
        simulator = options.apply(
                        AtlasSimulator.builder().clock(SimulatorClock.virtual(Instant.parse("2026-01-02T03:04:05Z"))))
                .start();
    }

    AtlasSimulator simulator() {
        return simulator;
    }

    TestDigest digest() {
        return digest(simulator.apiKey());
    }

    private static TestDigest digest(ApiKey key) {
        return new TestDigest(key.publicKey(), key.privateKey());
    }

    void advance(long seconds) {
        simulator.clock().advance(Duration.ofSeconds(seconds));
    }

    String v1(String path) {
        return "/api/atlas/v1.0/groups/" + simulator.projectId() + path;
    }

    String v2(String path) {
        return "/api/atlas/v2/groups/" + simulator.projectId() + path;
    }

    Reply get(String target) {
        return send("GET", target, null);
    }

    Reply delete(String target) {
        return send("DELETE", target, null);
    }

    Reply post(String target, String body) {
        return send("POST", target, body);
    }

    Reply patch(String target, String body) {
        return send("PATCH", target, body);
    }

    /** Sends with Digest and the Accept that fits the path; single quotes stand for double ones in the body. */
    Reply send(String method, String target, String body) {
        return send(method, target, accepting(target), body);
    }

    Reply send(String method, String target, Map<String, String> headers, String body) {
        return send(simulator.apiKey(), method, target, headers, body);
    }

    /** Sends as another API key than the simulator's first. */
    Reply as(ApiKey key, String method, String target, String body) {
        return send(key, method, target, accepting(target), body);
    }

    /** Sends with an access token. */
    Reply bearer(String token, String method, String target, String body) {
        Map<String, String> headers = new HashMap<>(accepting(target));
        headers.put("Authorization", "Bearer " + token);
        return raw(method, target, headers, body);
    }

    private static Map<String, String> accepting(String target) {
        if (target.contains("/serviceAccounts/")) {
            return ACCOUNTS;
        }
        if (target.contains("/backup/")) {
            return BACKUP;
        }
        return target.startsWith("/api/atlas/v2") ? V2 : V1;
    }

    private Reply send(ApiKey key, String method, String target, Map<String, String> headers, String body) {
        Reply challenge = raw(method, target, headers, body);
        if (challenge.status() != 401) {
            throw new AssertionError("no challenge but " + challenge);
        }
        Map<String, String> signed = new HashMap<>(headers);
        signed.put("Authorization", digest(key).authorization(method, target, TestDigest.nonce(challenge), "00000001"));
        return raw(method, target, signed, body);
    }

    /** Sends without credentials other than those in the headers. */
    Reply raw(String method, String target, Map<String, String> headers, String body) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(simulator.baseUri() + target))
                .method(
                        method,
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.replace('\'', '"')));
        if (body != null && !headers.containsKey("Content-Type")) {
            request.header("Content-Type", "application/json");
        }
        headers.forEach(request::header);
        try {
            return Reply.of(HTTP.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    @Override
    public void close() {
        simulator.close();
    }
}
