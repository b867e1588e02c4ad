package dev.atlaslink.spectools.drift;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Reads the schemas of one document, one level at a time, so that recursive ones end. */
final class SchemaReader {
    private final OpenApiDocument document;

    SchemaReader(OpenApiDocument document) {
        this.document = document;
    }

    /** Reads a schema without looking into its variants. */
    Schema read(JsonNode node) {
        return read(List.of(node), Variants.of(document.follow(node)));
    }

    /** Reads a schema as one of its variants has it. */
    Schema readVariant(JsonNode parent, JsonNode variant) {
        return read(List.of(parent, variant), Variants.of(document.follow(variant)));
    }

    /** Reads a schema with the fields of all its variants: required is what all require, listed if all list values. */
    Schema readUnion(JsonNode node) {
        Variants variants = Variants.of(document.follow(node));
        if (variants.byKey().isEmpty()) {
            return read(node);
        }
        List<JsonNode> all = new ArrayList<>(variants.byKey().values());
        Set<String> required = new TreeSet<>(read(all, variants).required());
        List<JsonNode> choices =
                all.stream().filter(variant -> !isNull(variant)).toList();
        choices.forEach(variant -> required.retainAll(read(variant).required()));
        required.addAll(read(node).required());
        boolean closed =
                choices.stream().noneMatch(variant -> read(variant).values().isEmpty());
        Set<String> values =
                new TreeSet<>(read(closed ? all : List.of(node), variants).values());
        // Last, so that its own type counts.
        all.add(node);
        return read(all, variants).with(values, required);
    }

    /** OpenAPI 3.1 allows null by a choice that is nothing else. */
    private boolean isNull(JsonNode variant) {
        return document.follow(variant).path("type").asText().equals(SchemaParts.NULL);
    }

    boolean hasFields(JsonNode node) {
        JsonNode schema = document.follow(node);
        return schema.has("properties") || schema.has("oneOf");
    }

    private Schema read(List<JsonNode> nodes, Variants variants) {
        SchemaParts parts = new SchemaParts();
        Set<JsonNode> merged = Collections.newSetFromMap(new IdentityHashMap<>());
        nodes.forEach(node -> merge(document.follow(node), parts, merged));
        return parts.build(variants);
    }

    /** A variant often builds on its parent by allOf, which names the variant again: each is merged once. */
    private void merge(JsonNode schema, SchemaParts parts, Set<JsonNode> merged) {
        if (merged.add(schema)) {
            schema.path("allOf").forEach(member -> merge(document.follow(member), parts, merged));
            parts.add(schema);
        }
    }
}
