package dev.atlaslink.peer;

import io.swagger.parser.OpenAPIParser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Tries both generators on documents, over two threads; more would need more memory than the largest documents leave. */
final class Trials {
    private static final int THREADS = 2;

    private final Path directory;
    private final Set<Peer> peers;
    private final ThreadLocal<InMemoryCompiler> compilers = ThreadLocal.withInitial(InMemoryCompiler::new);

    /**
     * @param directory takes the sources while they are needed
     * @param peers those to try
     */
    Trials(Path directory, Set<Peer> peers) {
        this.directory = directory;
        this.peers = peers;
    }

    /** Returns a row for each document, in their order. */
    List<Row> run(List<PeerDocument> documents) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Row>> pending = documents.stream()
                    .map(document -> threads.submit(() -> row(document)))
                    .toList();
            List<Row> rows = new ArrayList<>();
            for (Future<Row> row : pending) {
                rows.add(row.get());
            }
            return rows;
        } finally {
            threads.shutdownNow();
        }
    }

    private Row row(PeerDocument document) {
        String invalid = invalid(document);
        Map<Peer, Result> results = new EnumMap<>(Peer.class);
        if (invalid.isEmpty()) {
            for (Peer peer : peers) {
                results.put(peer, peer.tryOn(document, directory, compilers.get()));
            }
        }
        return new Row(document.name(), invalid, results);
    }

    /** As the stock generator asks before it begins. */
    @SuppressWarnings("CatchThrowable") // The parser recurses for ever on some documents.
    private static String invalid(PeerDocument document) {
        try {
            ParseOptions options = new ParseOptions();
            options.setResolve(true);
            SwaggerParseResult parsed =
                    new OpenAPIParser().readLocation(document.file().toString(), List.of(), options);
            if (parsed.getMessages() != null && !parsed.getMessages().isEmpty()) {
                return parsed.getMessages().get(0);
            }
            return parsed.getOpenAPI() == null ? "not an OpenAPI document" : "";
        } catch (Throwable failure) {
            return failure.toString();
        }
    }
}
