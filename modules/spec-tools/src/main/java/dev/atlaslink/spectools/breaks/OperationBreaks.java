package dev.atlaslink.spectools.breaks;

import dev.atlaslink.spectools.document.Place;
import dev.atlaslink.spectools.document.SpecDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What of an operation openapi-diff calls harmless, yet makes another method of the generated one. */
final class OperationBreaks {
    /** Parameters that the generator leaves out of methods by default. */
    private static final Set<String> OMITTED = Set.of("envelope", "pretty");

    private final SpecDocument released;
    private final SpecDocument current;

    private OperationBreaks(SpecDocument released, SpecDocument current) {
        this.released = released;
        this.current = current;
    }

    static Stream<Break> between(SpecDocument released, SpecDocument current) {
        return new OperationBreaks(released, current).all();
    }

    private Stream<Break> all() {
        Map<String, Place> now = byId(current);
        return byId(released).entrySet().stream().flatMap(entry -> {
            String operation = "operation " + entry.getKey();
            Place after = now.get(entry.getKey());
            return after == null
                    ? Stream.of(new Break(operation + " is gone", "Its method is gone or has another name."))
                    : Stream.of(
                                    ofMethod(operation, entry.getValue(), after),
                                    ofArguments(operation, entry.getValue(), after))
                            .flatMap(breaks -> breaks);
        });
    }

    private Stream<Break> ofMethod(String operation, Place before, Place after) {
        return Stream.of(
                        changed(
                                operation + " has another tag",
                                JavaType.of(before.at("tags").node()),
                                JavaType.of(after.at("tags").node())),
                        changed(
                                operation + " takes a body of another type",
                                types(Stream.of(released.request(before))),
                                types(Stream.of(current.request(after)))),
                        changed(
                                operation + " returns another type",
                                types(released.successes(before)),
                                types(current.successes(after))))
                .flatMap(breaks -> breaks);
    }

    private Stream<Break> ofArguments(String operation, Place before, Place after) {
        Map<String, String> was = arguments(released, before);
        Map<String, String> is = arguments(current, after);
        // What the wire no longer takes is its own break.
        was.keySet()
                .retainAll(current.parameters(after).map(OperationBreaks::name).collect(Collectors.toSet()));
        Stream<Break> types = was.keySet().stream()
                .filter(is::containsKey)
                .flatMap(name ->
                        changed(operation + " takes a " + name + " of another type", was.get(name), is.get(name)));
        return Stream.concat(list(operation, was.keySet(), is.keySet()), types);
    }

    private static Stream<Break> list(String operation, Set<String> was, Set<String> is) {
        if (!was.equals(is)) {
            return Stream.of(new Break(
                    operation + " takes other arguments",
                    "They were " + was + " and are " + is + ": no call compiles."));
        }
        return List.copyOf(was).equals(List.copyOf(is))
                ? Stream.empty()
                : Stream.of(new Break(
                        operation + " has its parameters in another order",
                        "Arguments are swapped without a word: they were " + was + " and are " + is));
    }

    /** Returns the types of the parameters that the generated method has, in its order. */
    private static Map<String, String> arguments(SpecDocument spec, Place operation) {
        Map<String, String> arguments = new LinkedHashMap<>();
        spec.parameters(operation)
                .filter(parameter ->
                        !parameter.at("x-binding-omit").node().asBoolean() && !OMITTED.contains(name(parameter)))
                .forEach(parameter -> arguments.put(
                        name(parameter), JavaType.of(parameter.at("schema").node())));
        return arguments;
    }

    private static String types(Stream<Place> bodies) {
        return bodies.flatMap(body -> body.at("content").children())
                .map(body -> JavaType.of(body.at("schema").node()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private static Stream<Break> changed(String id, String was, String is) {
        return was.equals(is) ? Stream.empty() : Stream.of(new Break(id, "It was '" + was + "' and is '" + is + "'."));
    }

    private static String name(Place parameter) {
        return parameter.at("name").text();
    }

    private static Map<String, Place> byId(SpecDocument spec) {
        Map<String, Place> operations = new LinkedHashMap<>();
        spec.operations()
                .forEach(operation -> operations.put(operation.at("operationId").text(), operation));
        return operations;
    }
}
