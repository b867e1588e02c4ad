package dev.atlaslink.benchmarks.auth;

import dev.atlaslink.client.transport.AtlasTransport;
import dev.atlaslink.client.transport.TransportRequest;
import dev.atlaslink.client.transport.TransportResponse;
import java.io.IOException;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps what goes out in the Authorization header, whichever server responds. */
final class RecordingTransport implements AtlasTransport {

    private static final Pattern USE = Pattern.compile("\\bnonce=\"([^\"]+)\".*\\bnc=([0-9a-f]{8})\\b");

    private final Queue<String> authorizations = new ConcurrentLinkedQueue<>();
    private final AtlasTransport next;

    RecordingTransport(AtlasTransport next) {
        this.next = next;
    }

    @Override
    public TransportResponse send(TransportRequest request) throws IOException {
        authorizations.add(String.join(",", request.headers().getOrDefault("Authorization", List.of())));
        return next.send(request);
    }

    int requests() {
        return authorizations.size();
    }

    /** Returns how many requests repeated a pair of nonce and count that had gone out before. */
    long repeats() {
        List<String> pairs = authorizations.stream()
                .map(USE::matcher)
                .filter(Matcher::find)
                .map(use -> use.group(1) + " " + use.group(2))
                .toList();
        return pairs.size() - pairs.stream().distinct().count();
    }
}
