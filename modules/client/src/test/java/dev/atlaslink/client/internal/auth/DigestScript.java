package dev.atlaslink.client.internal.auth;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.credentials.AtlasCredentials.ApiKey;
import dev.atlaslink.client.credentials.Secret;
import feign.Client;
import feign.Request;
import feign.Request.HttpMethod;
import feign.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives one scripted response after the other and notes which nonce it was asked with. */
final class DigestScript implements Client {
    private final Deque<Step> steps = new ArrayDeque<>();
    private final List<String> uses = new ArrayList<>();
    private final Set<String> clientNonces = new HashSet<>();
    private int leftUnread;

    DigestScript challenges(String nonce) {
        return refuses("", "WWW-Authenticate", challenge(nonce, false));
    }

    DigestScript refuses(String body, String... header) {
        steps.add(new Step(401, List.of(header), body));
        return this;
    }

    DigestScript responds(int status, String... header) {
        steps.add(new Step(status, List.of(header), ""));
        return this;
    }

    DigestScript breaks() {
        return responds(0);
    }

    DigestClient client(boolean nonceReuse) {
        return new DigestClient(this, new ApiKey("public", Secret.of("private")), nonceReuse);
    }

    static List<Integer> call(Client client, int times) throws IOException {
        List<Integer> statuses = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            statuses.add(call(client, "http://localhost:1/x"));
        }
        return statuses;
    }

    static int call(Client client, String url) throws IOException {
        Request request = Request.create(HttpMethod.GET, url, Map.of(), null, StandardCharsets.UTF_8, null);
        return client.execute(request, new Request.Options()).status();
    }

    static String challenge(String nonce, boolean stale) {
        return "Digest realm=\"r\", nonce=\"" + nonce + "\", qop=\"auth\", stale=" + stale;
    }

    List<String> uses() {
        assertThat(steps).as("responses left").isEmpty();
        return uses;
    }

    Set<String> clientNonces() {
        return clientNonces;
    }

    /** Returns how much of the latest response nobody has read. */
    int leftUnread() {
        return leftUnread;
    }

    @Override
    public Response execute(Request request, Request.Options options) throws IOException {
        uses.add(request.headers().getOrDefault("Authorization", List.of()).stream()
                .map(value -> value.replaceAll(".* nonce=\"(\\w+)\".* nc=(\\w+),.*", "$1 $2"))
                .findFirst()
                .orElse("none"));
        request.headers().getOrDefault("Authorization", List.of()).stream()
                .map(value -> value.replaceAll(".* cnonce=\"(\\w+)\".*", "$1"))
                .forEach(clientNonces::add);
        Step step = steps.removeFirst();
        if (step.status() == 0) {
            throw new IOException("connection reset");
        }
        byte[] body = step.body().getBytes(StandardCharsets.UTF_8);
        leftUnread = body.length;
        return Response.builder()
                .request(request)
                .status(step.status())
                .headers(step.headers())
                .body(counted(body), body.length)
                .build();
    }

    private InputStream counted(byte[] body) {
        return new ByteArrayInputStream(body) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                int count = super.read(target, offset, length);
                leftUnread -= Math.max(0, count);
                return count;
            }
        };
    }

    private record Step(int status, List<String> header, String body) {
        Map<String, Collection<String>> headers() {
            return header.isEmpty() ? Map.of() : Map.of(header.get(0), List.of(header.get(1)));
        }
    }
}
