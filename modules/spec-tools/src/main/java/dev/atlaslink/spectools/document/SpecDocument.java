package dev.atlaslink.spectools.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.atlaslink.spectools.repository.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** One OpenAPI document as a tree, which rules look at and tests of the rules change. */
public record SpecDocument(SpecKind kind, JsonNode tree) {
    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace");

    public static SpecDocument read(SpecKind kind) {
        return read(kind, Repository.path(kind.file()));
    }

    public static SpecDocument read(SpecKind kind, Path file) {
        try {
            return new SpecDocument(kind, new YAMLMapper().readTree(Repository.read(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Place root() {
        return new Place(List.of(), tree);
    }

    public Place components() {
        return root().at("components");
    }

    public Stream<Place> operations() {
        return root().at("paths").children().flatMap(Place::children).filter(member -> METHODS.contains(member.name()));
    }

    /** Returns the parameters of an operation, those of its path first, references followed. */
    public Stream<Place> parameters(Place operation) {
        Place pathItem = root().at("paths").at(operation.path().get(1));
        return Stream.of(pathItem, operation)
                .flatMap(owner -> owner.at("parameters").children())
                .map(this::resolve);
    }

    /** Returns the body of a request; a missing node if there is none. */
    public Place request(Place operation) {
        return resolve(operation.at("requestBody"));
    }

    public Stream<Place> responses(Place operation) {
        return operation.at("responses").children().map(this::resolve);
    }

    public Stream<Place> successes(Place operation) {
        return operation
                .at("responses")
                .children()
                .filter(response -> response.name().startsWith("2"))
                .map(this::resolve);
    }

    /** Follows a reference; what holds none is returned as it is. */
    public Place resolve(Place place) {
        return place.node().has("$ref") ? target(place.node().get("$ref").asText()) : place;
    }

    /** Returns what a reference names; a missing node if there is no such thing. */
    public Place target(String reference) {
        Place target = root();
        for (String name : List.of(reference.replaceFirst("^#/", "").split("/", -1))) {
            target = target.at(name);
        }
        return target;
    }

    /** Returns the places below others, and below all that they refer to, each once. */
    public Stream<Place> reachable(Stream<Place> roots) {
        Map<List<String>, Place> seen = new LinkedHashMap<>();
        Deque<Place> open = new ArrayDeque<>(roots.toList());
        while (!open.isEmpty()) {
            open.remove().below().forEach(place -> {
                if (seen.putIfAbsent(place.path(), place) == null && isReference(place)) {
                    open.add(target(place.text()));
                }
            });
        }
        return seen.values().stream();
    }

    /** The mapping of a discriminator refers to schemas as well, though without the word. */
    public static boolean isReference(Place place) {
        List<String> path = place.path();
        return place.node().isTextual()
                && place.text().startsWith("#/")
                && (place.name().equals("$ref")
                        || (path.size() > 1 && path.get(path.size() - 2).equals("mapping")));
    }
}
