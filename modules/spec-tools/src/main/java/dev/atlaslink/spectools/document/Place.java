package dev.atlaslink.spectools.document;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A value in a document.
 *
 * @param path the names on the way to it
 */
public record Place(List<String> path, JsonNode node) {
    private static final List<String> HOLDERS_OF_SCHEMAS = List.of("schemas", "properties", "allOf", "oneOf", "anyOf");
    private static final List<String> SCHEMAS = List.of("schema", "items", "additionalProperties");

    public Place {
        path = List.copyOf(path);
    }

    /** Returns what a member holds; a missing node if there is none. */
    public Place at(String name) {
        List<String> longer = new ArrayList<>(path);
        longer.add(name);
        return new Place(longer, node.path(name));
    }

    public Stream<Place> children() {
        if (node.isArray()) {
            return IntStream.range(0, node.size()).mapToObj(index -> {
                List<String> longer = new ArrayList<>(path);
                longer.add(Integer.toString(index));
                return new Place(longer, node.get(index));
            });
        }
        return node.properties().stream().map(member -> at(member.getKey()));
    }

    /** Returns this place and all below it, but not what examples say: they are no part of the description. */
    public Stream<Place> below() {
        return Stream.concat(
                Stream.of(this),
                children().filter(child -> !child.name().equals("example")).flatMap(Place::below));
    }

    public String name() {
        return path.isEmpty() ? "" : path.get(path.size() - 1);
    }

    public String text() {
        return node.asText();
    }

    public boolean exists() {
        return !node.isMissingNode();
    }

    /** Says whether a schema stands here, or a reference to one. */
    public boolean isSchema() {
        return node.isObject()
                && ((SCHEMAS.contains(name()) && !isProperty()) || HOLDERS_OF_SCHEMAS.contains(parent()));
    }

    public boolean isProperty() {
        return parent().equals("properties");
    }

    public String problem(String what) {
        return this + ": " + what;
    }

    @Override
    public String toString() {
        return String.join(" > ", path);
    }

    private String parent() {
        return path.size() < 2 ? "" : path.get(path.size() - 2);
    }
}
