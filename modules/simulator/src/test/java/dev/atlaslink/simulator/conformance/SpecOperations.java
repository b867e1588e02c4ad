package dev.atlaslink.simulator.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.atlaslink.simulator.OperationsWithoutBehaviour;
import dev.atlaslink.simulator.settings.Role;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Reads the operations on projects from the specs, independently of the simulator's reader. */
final class SpecOperations {

    /**
     * One operation as its spec gives it.
     *
     * @param path with its parameters in braces
     * @param requiredRole the least that its caller must have
     */
    record SpecOperation(String id, String method, String path, Role requiredRole) {
        boolean isV2() {
            return path.startsWith("/api/atlas/v2/");
        }

        @Override
        public String toString() {
            return id;
        }
    }

    private SpecOperations() {}

    /** Returns those that the simulator has a behaviour for. */
    static Stream<SpecOperation> onProjects() {
        Set<String> without = OperationsWithoutBehaviour.all();
        return specs().stream()
                .flatMap(name -> read(name).path("paths").propertyStream())
                .filter(path -> path.getKey().contains("{groupId}"))
                .flatMap(SpecOperations::operations)
                .filter(operation -> !without.contains(operation.id()));
    }

    /** Lists the documents of Atlas that lie beside the classes, so that none can be forgotten. */
    static List<String> specs() {
        try (Stream<Path> files = Files.list(Path.of(SpecOperations.class
                        .getResource("/dev/atlaslink/simulator/specs/atlas-v2.yaml")
                        .toURI())
                .getParent())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("control-plane.yaml"))
                    .sorted()
                    .toList();
        } catch (IOException | URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    /** Returns the operationIds of all of them. */
    static List<String> ids() {
        return specs().stream()
                .flatMap(name -> read(name).findValuesAsText("operationId").stream())
                .toList();
    }

    private static Stream<SpecOperation> operations(Map.Entry<String, JsonNode> path) {
        return path.getValue()
                .propertyStream()
                .filter(member -> member.getValue().has("operationId"))
                .map(member -> new SpecOperation(
                        member.getValue().path("operationId").textValue(),
                        member.getKey().toUpperCase(Locale.ROOT),
                        path.getKey(),
                        Role.valueOf(member.getValue().path("x-required-role").asText())));
    }

    private static JsonNode read(String name) {
        try (InputStream in = SpecOperations.class.getResourceAsStream("/dev/atlaslink/simulator/specs/" + name)) {
            return new YAMLMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
