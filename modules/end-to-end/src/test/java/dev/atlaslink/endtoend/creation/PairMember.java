package dev.atlaslink.endtoend.creation;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.EnsureOption;
import dev.atlaslink.client.creation.FileCreationLock;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.DuplicateCreatedException;
import dev.atlaslink.client.model.ProjectId;
import dev.atlaslink.endtoend.kind.Wanted;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * One process of a pair. Each line that it reads names a version, the URI of a directory of locks or {@code -}, what to ensure, and the
 * options to do it with; it ensures all at once and writes what came of each.
 */
final class PairMember implements AutoCloseable {
    static final String NO_LOCKS = "-";

    /** States last a few milliseconds here. */
    private static final Duration INTERVAL = Duration.ofMillis(100);

    private final String[] arguments;
    private final Map<List<String>, AtlasClient> clients = new HashMap<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    private PairMember(String... arguments) {
        this.arguments = arguments;
    }

    /**
     * Ensures until there is nothing more to read.
     *
     * @param arguments base URL, project, public and private key
     */
    public static void main(String[] arguments) throws IOException {
        try (PairMember member = new PairMember(arguments)) {
            say("ready");
            BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                member.start(List.of(line.split(" ")));
            }
        }
    }

    private void start(List<String> words) {
        AtlasClient client = clients.computeIfAbsent(words.subList(0, 2), this::client);
        List<String> order = words.subList(2, words.size());
        threads.execute(() -> say(order.get(0) + " " + ensure(client.project(), order)));
    }

    private AtlasClient client(List<String> versionAndLocks) {
        AtlasClientBuilder builder = AtlasClient.builder()
                .baseUrl(URI.create(arguments[0]))
                .projectId(ProjectId.of(arguments[1]))
                .credentials(AtlasCredentials.apiKey(arguments[2], arguments[3]))
                .apiVersion(ApiVersion.valueOf(versionAndLocks.get(0)))
                .pollInterval(INTERVAL);
        String locks = versionAndLocks.get(1);
        return (locks.equals(NO_LOCKS)
                        ? builder
                        : builder.creationLock(FileCreationLock.in(Path.of(URI.create(locks)))))
                .build();
    }

    private static String ensure(AtlasProject project, List<String> words) {
        EnsureOption[] options =
                words.stream().skip(1).map(EnsureOption::valueOf).toArray(EnsureOption[]::new);
        try {
            return "got " + Wanted.named(words.get(0)).ensure(project, options).id();
        } catch (DuplicateCreatedException e) {
            return "told " + e.own() + " " + e.first();
        } catch (AtlasException e) {
            return "failed " + e;
        }
    }

    private static synchronized void say(String line) {
        System.out.println("> " + line);
    }

    @Override
    public void close() {
        threads.shutdownNow();
        clients.values().forEach(AtlasClient::close);
    }
}
