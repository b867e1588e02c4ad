package dev.atlaslink.spectools.drift;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.spectools.repository.Repository;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Makes documents to compare ours with. */
final class Documents {
    private Documents() {}

    /** Our own spec, but for one change: a vendor's document that agrees with us in all else. */
    static OpenApiDocument ours(Consumer<ObjectNode> change) {
        ObjectNode root = (ObjectNode) DocumentReader.own(Repository.path("specs/atlas-v2.yaml"));
        change.accept(root);
        return new OpenApiDocument("changed", root);
    }

    /** A document of the vendor's shape, with its mistakes. */
    static OpenApiDocument official(Consumer<ObjectNode> change) {
        ObjectNode root = (ObjectNode) DocumentReader.own(officialShape());
        change.accept(root);
        return new OpenApiDocument("official", root);
    }

    /** The file of that document. */
    static Path officialShape() {
        try {
            return Path.of(Documents.class.getResource("official-shape.yaml").toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the comparison finds when the official document is ours but for one change. */
    static List<Finding> findingsAfter(Consumer<ObjectNode> change) {
        return SpecComparison.of(ours(change), ours(Documents::unchanged)).findings();
    }

    static void unchanged(ObjectNode root) {}

    static ObjectNode operation(ObjectNode root, String operationId) {
        for (JsonNode path : root.path("paths")) {
            for (JsonNode operation : path) {
                if (operation.path("operationId").asText().equals(operationId)) {
                    return (ObjectNode) operation;
                }
            }
        }
        throw new IllegalArgumentException("no operation " + operationId);
    }

    static ObjectNode path(ObjectNode root, String path) {
        return (ObjectNode) root.path("paths").path(path);
    }

    static ObjectNode responses(ObjectNode root, String operationId) {
        return (ObjectNode) operation(root, operationId).path("responses");
    }

    /** The content of the one success of an operation. */
    static ObjectNode success(ObjectNode root, String operationId) {
        return (ObjectNode) responses(root, operationId).elements().next().path("content");
    }

    static ObjectNode schema(ObjectNode root, String name) {
        return (ObjectNode) root.at("/components/schemas/" + name);
    }

    static ObjectNode property(ObjectNode root, String schema, String name) {
        return (ObjectNode) schema(root, schema).path("properties").path(name);
    }

    static ObjectNode parameter(ObjectNode root, String name) {
        return (ObjectNode) root.at("/components/parameters/" + name);
    }
}
