package dev.atlaslink.spectools.lint;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import dev.atlaslink.spectools.document.Place;
import dev.atlaslink.spectools.document.SpecDocument;
import dev.atlaslink.spectools.repository.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is asked of the bodies of requests and responses: their media types and their examples. */
final class BodyRules {
    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(Dialects.getOpenApi30());
    private static final Pattern PLAIN = Pattern.compile("application/json");
    private static final Pattern DATED = Pattern.compile("application/vnd\\.atlas\\.\\d{4}-\\d{2}-\\d{2}\\+json");
    private static final Pattern FORM = Pattern.compile("application/x-www-form-urlencoded");

    private BodyRules() {}

    static Stream<String> mediaTypesAreThoseOfTheGeneration(SpecDocument spec) {
        return spec.operations().flatMap(operation -> {
            boolean oauth = operation.path().get(1).startsWith("/api/oauth/");
            Pattern success = spec.kind().isDated() && !oauth ? DATED : PLAIN;
            Stream<String> requests = otherThan(oauth ? FORM : success, Stream.of(spec.request(operation)));
            Stream<String> successes = otherThan(success, spec.successes(operation));
            Stream<String> errors = otherThan(
                    PLAIN,
                    spec.responses(operation)
                            .filter(response -> !response.name().startsWith("2")));
            return Stream.of(requests, successes, errors).flatMap(problems -> problems);
        });
    }

    static Stream<String> bodiesHaveExamples(SpecDocument spec) {
        return bodies(spec)
                .filter(body -> body.node().has("schema"))
                .filter(body -> body.at("examples").node().isEmpty())
                .map(body -> body.problem("must have an example"));
    }

    static Stream<String> examplesAreFilesOfTheirOperation(SpecDocument spec) {
        return spec.operations().flatMap(operation -> {
            String folder = "examples/" + operation.at("operationId").text() + "/";
            return Stream.concat(Stream.of(spec.request(operation)), spec.successes(operation))
                    .flatMap(body -> body.at("content").children())
                    .flatMap(body -> body.at("examples").children())
                    .map(example -> example.at("externalValue"))
                    .filter(file -> !file.text().startsWith(folder))
                    .map(file -> file.problem("must be a file in " + folder + " but is '" + file.text() + "'"));
        });
    }

    static Stream<String> examplesFitTheirSchema(SpecDocument spec) {
        return spec.reachable(spec.operations())
                .filter(place -> place.node().has("examples") && place.node().has("schema"))
                .flatMap(body -> body.at("examples")
                        .children()
                        .map(example -> example.at("externalValue"))
                        .flatMap(file -> misfits(spec, body.node().get("schema"), file)));
    }

    private static Stream<String> misfits(SpecDocument spec, JsonNode schema, Place file) {
        Path path = Repository.path("specs").resolve(file.text());
        if (!Files.isRegularFile(path)) {
            return Stream.of(file.problem("there is no file '" + file.text() + "'"));
        }
        ObjectNode whole = JsonNodeFactory.instance.objectNode();
        whole.putArray("allOf").add(schema);
        whole.set("components", withDecidedVariants(spec));
        return SCHEMAS.getSchema(whole).validate(json(path)).stream()
                .map(error -> file.problem(file.text() + " does not fit: " + error));
    }

    /** Lets the discriminator decide among variants, whose properties often fit several of them. */
    private static JsonNode withDecidedVariants(SpecDocument spec) {
        JsonNode components = spec.tree().path("components").deepCopy();
        for (JsonNode schema : components.path("schemas")) {
            if (schema instanceof ObjectNode union && union.has("discriminator")) {
                JsonNode discriminator = union.remove("discriminator");
                ArrayNode variants = union.putArray("oneOf");
                discriminator.path("mapping").properties().forEach(entry -> {
                    ArrayNode both = variants.addObject().putArray("allOf");
                    both.addObject().set("$ref", entry.getValue());
                    both.addObject()
                            .putObject("properties")
                            .putObject(discriminator.path("propertyName").asText())
                            .putArray("enum")
                            .add(entry.getKey());
                });
            }
        }
        return components;
    }

    private static JsonNode json(Path file) {
        try {
            return new ObjectMapper().readTree(Repository.read(file));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " is no JSON", e);
        }
    }

    private static Stream<Place> bodies(SpecDocument spec) {
        return spec.operations()
                .flatMap(operation -> Stream.concat(Stream.of(spec.request(operation)), spec.successes(operation)))
                .flatMap(body -> body.at("content").children());
    }

    private static Stream<String> otherThan(Pattern allowed, Stream<Place> bodies) {
        return bodies.flatMap(body -> body.at("content").children())
                .filter(body -> !allowed.matcher(body.name()).matches())
                .map(body -> body.problem("media type must match " + allowed));
    }
}
