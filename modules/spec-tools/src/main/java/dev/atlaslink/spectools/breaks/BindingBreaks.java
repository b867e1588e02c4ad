package dev.atlaslink.spectools.breaks;

import dev.atlaslink.spectools.document.Place;
import dev.atlaslink.spectools.document.SpecDocument;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What openapi-diff calls harmless, yet breaks callers of the generated Java code. */
final class BindingBreaks {
    private final SpecDocument released;
    private final SpecDocument current;
    private final Set<String> inResponses;

    private BindingBreaks(SpecDocument released, SpecDocument current) {
        this.released = released;
        this.current = current;
        this.inResponses = released.reachable(released.operations().map(operation -> operation.at("responses")))
                .filter(BindingBreaks::isComponentSchema)
                .map(Place::name)
                .collect(Collectors.toSet());
    }

    static Stream<Break> between(SpecDocument released, SpecDocument current) {
        return Stream.concat(
                OperationBreaks.between(released, current), new BindingBreaks(released, current).ofSchemas());
    }

    private Stream<Break> ofSchemas() {
        return released.components().at("schemas").children().flatMap(before -> {
            String name = before.name();
            Place after = current.components().at("schemas").at(name);
            if (!after.exists()) {
                return Stream.of(new Break("schema " + name + " is gone", "Its class is gone or has another name."));
            }
            return Stream.of(ofEnum(before, after), ofProperties(before, after), ofVariants(before, after))
                    .flatMap(Function.identity());
        });
    }

    private static Stream<Break> ofEnum(Place before, Place after) {
        Set<String> left = after.at("enum").children().map(Place::text).collect(Collectors.toSet());
        return before.at("enum")
                .children()
                .map(Place::text)
                .filter(value -> !left.contains(value))
                .map(value ->
                        new Break("schema " + before.name() + " value " + value + " is gone", "Its constant is gone."));
    }

    private Stream<Break> ofProperties(Place before, Place after) {
        return before.at("properties").children().flatMap(property -> {
            String id = "schema " + before.name() + "." + property.name();
            Place now = after.at("properties").at(property.name());
            if (!now.exists()) {
                return Stream.of(new Break(id + " is gone", "Its accessor and its builder method are gone."));
            }
            return Stream.of(
                            changed(id + " has another type", new Place(List.of(), property.node()), now),
                            optionality(id, before, after, property.name()))
                    .flatMap(Optional::stream);
        });
    }

    /** What a request requires is the wire's business; what a response promises shows in the type of the accessor. */
    private Optional<Break> optionality(String id, Place before, Place after, String property) {
        boolean was = requires(before, property);
        boolean is = requires(after, property);
        return was == is || !inResponses.contains(before.name())
                ? Optional.empty()
                : Optional.of(new Break(
                        id + (is ? " became required" : " became optional"),
                        "Its accessor returns " + (is ? "a value" : "an Optional") + " now."));
    }

    private static Stream<Break> ofVariants(Place before, Place after) {
        Set<String> left = variants(after);
        return variants(before).stream()
                .filter(variant -> !left.contains(variant))
                .map(variant -> new Break(
                        "schema " + before.name() + " variant " + variant + " is gone",
                        "The variant no longer is one of its subtypes."));
    }

    private static Optional<Break> changed(String id, Place before, Place after) {
        String was = JavaType.of(before.node());
        String is = JavaType.of(after.node());
        return was.equals(is) ? Optional.empty() : Optional.of(new Break(id, "It was " + was + " and is " + is + "."));
    }

    private static Set<String> variants(Place schema) {
        return schema.at("oneOf")
                .children()
                .map(variant -> variant.at("$ref").text().replaceFirst(".*/", ""))
                .collect(Collectors.toSet());
    }

    private static boolean requires(Place schema, String property) {
        return schema.at("required").children().anyMatch(name -> name.text().equals(property));
    }

    private static boolean isComponentSchema(Place place) {
        return place.path().size() == 3 && place.path().get(1).equals("schemas");
    }
}
