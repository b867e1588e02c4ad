package dev.atlaslink.contract.creation;

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
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * One process of a pair. Each line that it reads names what to ensure, and the options to do it with; it ensures all at
 * once and writes what came of each.
 */
final class PairMember {
    private PairMember() {}

    /**
     * Ensures until there is nothing more to read.
     *
     * @param arguments base URL, project, public and private key, version, and the directory of locks if there is one
     */
    public static void main(String[] arguments) throws IOException {
        AtlasClientBuilder builder = AtlasClient.builder()
                .baseUrl(URI.create(arguments[0]))
                .projectId(ProjectId.of(arguments[1]))
                .credentials(AtlasCredentials.apiKey(arguments[2], arguments[3]))
                .apiVersion(ApiVersion.valueOf(arguments[4]));
        if (arguments.length > 5) {
            builder.creationLock(FileCreationLock.in(Path.of(arguments[5])));
        }
        ExecutorService threads = Executors.newCachedThreadPool();
        try (AtlasClient client = builder.build()) {
            say("ready");
            BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] words = line.split(" ");
                threads.execute(() -> say(words[0] + " " + ensure(client.project(), words)));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String ensure(AtlasProject project, String... words) {
        EnsureOption[] options =
                Arrays.stream(words).skip(1).map(EnsureOption::valueOf).toArray(EnsureOption[]::new);
        try {
            return "got " + Wanted.valueOf(words[0]).ensure(project, options).id();
        } catch (DuplicateCreatedException e) {
            return "told " + e.own() + " " + e.first();
        } catch (AtlasException e) {
            return "failed " + e;
        }
    }

    private static synchronized void say(String line) {
        System.out.println("> " + line);
    }
}
