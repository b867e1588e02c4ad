package dev.atlaslink.simulator.internal.spec;

import dev.atlaslink.simulator.internal.error.ErrorCode;
import dev.atlaslink.simulator.internal.http.PercentCoding;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the operation of a request.
 *
 * <p>It works on the encoded path: an encoded slash stays inside its segment, as Azure endpoint ids need. A literal
 * segment wins over a parameter, so {@code regionalMode} is never taken for a connection id.
 */
public final class RouteTable {

    private final Node root = new Node();
    private final NearestPaths nearest;

    public RouteTable(List<Operation> operations) {
        this.nearest = new NearestPaths(operations);
        operations.forEach(this::add);
    }

    private void add(Operation operation) {
        Node node = root;
        for (String segment : segments(operation.path())) {
            node = isParameter(segment) ? node.parameter() : node.literal(segment);
        }
        Operation other = node.operations.put(operation.method(), operation);
        if (other != null) {
            throw new IllegalStateException(other.id() + " and " + operation.id() + " share method and path");
        }
    }

    public Route route(ReceivedRequest request) {
        Optional<Node> node = root.find(segments(request.path()));
        if (node.isEmpty()) {
            return Route.refused(
                    ErrorCode.RESOURCE_NOT_FOUND.with(request.path()).because(nearest.why(request.path())));
        }
        Map<String, Operation> operations = node.get().operations;
        Operation operation = operations.get(request.method());
        if (operation == null) {
            String allowed = String.join(", ", operations.keySet());
            return Route.refused(ErrorCode.METHOD_NOT_ALLOWED
                    .with(request.method())
                    .with("Allow", allowed)
                    .because(request.method() + " is not allowed here; allowed is " + allowed));
        }
        Map<String, String> parameters = new HashMap<>();
        String[] given = segments(request.path());
        String[] template = segments(operation.path());
        for (int i = 0; i < template.length; i++) {
            if (isParameter(template[i])) {
                Optional<String> value = PercentCoding.decodeSegment(given[i]);
                if (value.isEmpty()) {
                    return Route.refused(ErrorCode.PATH_PARAM_PARSE_ERROR
                            .with(request.path())
                            .because("Path parameter " + template[i] + " is not well-formed percent-encoded UTF-8"));
                }
                parameters.put(template[i].substring(1, template[i].length() - 1), value.get());
            }
        }
        return Route.to(operation, parameters);
    }

    private static String[] segments(String path) {
        return path.split("/", -1);
    }

    private static boolean isParameter(String segment) {
        return segment.startsWith("{");
    }

    private static final class Node {

        private final Map<String, Node> literals = new HashMap<>();
        private final Map<String, Operation> operations = new TreeMap<>();
        private Node parameter;

        Node literal(String segment) {
            return literals.computeIfAbsent(segment, key -> new Node());
        }

        Node parameter() {
            if (parameter == null) {
                parameter = new Node();
            }
            return parameter;
        }

        Optional<Node> find(String[] segments) {
            return find(segments, 0);
        }

        private Optional<Node> find(String[] segments, int index) {
            if (index == segments.length) {
                return operations.isEmpty() ? Optional.empty() : Optional.of(this);
            }
            Node literal = literals.get(segments[index]);
            Optional<Node> found = literal == null ? Optional.empty() : literal.find(segments, index + 1);
            if (found.isPresent() || parameter == null || segments[index].isEmpty()) {
                return found;
            }
            return parameter.find(segments, index + 1);
        }
    }
}
