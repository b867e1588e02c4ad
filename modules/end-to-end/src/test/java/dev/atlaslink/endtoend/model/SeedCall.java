package dev.atlaslink.endtoend.model;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.spectools.repository.Examples;
import dev.atlaslink.spectools.repository.Repository;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The call that a seed documents.
 *
 * @param seed number of the seed, and the provider where it has several examples
 * @param operationId of the operation
 * @param line method and target, with the seed's own query
 * @param mediaType of request and response
 * @param status of the response; the seeds of v1.0 give none, the specs do
 * @param requestFile among the operation's examples
 * @param responseFile among the operation's examples
 * @param call through the generated interface
 */
record SeedCall(
        String seed,
        String operationId,
        String line,
        String mediaType,
        int status,
        Optional<String> requestFile,
        String responseFile,
        Function<AtlasClient, Object> call) {
    String request() {
        return requestFile.map(file -> Examples.compact(operationId, file)).orElse("");
    }

    String response() {
        return Repository.read(responseExample());
    }

    Path responseExample() {
        return example(responseFile);
    }

    Stream<Path> examples() {
        return Stream.concat(requestFile.stream().map(this::example), Stream.of(responseExample()));
    }

    private Path example(String file) {
        return Repository.path("specs/examples/" + operationId).resolve(file);
    }

    @Override
    public String toString() {
        return "seed " + seed + ", " + operationId;
    }
}
