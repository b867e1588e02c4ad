package dev.atlaslink.endtoend.model;

import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.RawRequest;
import dev.atlaslink.spectools.repository.Examples;
import dev.atlaslink.spectools.repository.Repository;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
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
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    String request() {
        return requestFile.map(file -> Examples.compact(operationId, file)).orElse("");
    }

    /** The whole request, written by hand. */
    RawRequest raw() {
        String[] methodAndTarget = line.split(" ", 2);
        RawRequest bare = RawRequest.of(methodAndTarget[0], methodAndTarget[1]);
        RawRequest dated = DATE.matcher(mediaType)
                .results()
                .findFirst()
                .map(date -> bare.date(LocalDate.parse(date.group())))
                .orElse(bare);
        return requestFile.map(file -> dated.json(request())).orElse(dated);
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
