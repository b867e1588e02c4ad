package dev.atlaslink.spectools.lint;

import dev.atlaslink.spectools.document.Place;
import dev.atlaslink.spectools.document.SpecDocument;
import dev.atlaslink.spectools.repository.Repository;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is asked of a document as a whole: its version, its structure, its references and its extensions. */
final class DocumentRules {
    private static final Pattern EXPLAINED = Pattern.compile("(?m)^\\| `(x-[a-z-]+)` \\|");

    private DocumentRules() {}

    /** Of 3.1 the comparison with the released document sees too little. */
    static Stream<String> versionIs303(SpecDocument spec) {
        Place version = spec.root().at("openapi");
        return version.text().equals("3.0.3")
                ? Stream.empty()
                : Stream.of(version.problem("must be 3.0.3 but is '" + version.text() + "'"));
    }

    static Stream<String> structureIsThatOfOpenApi(SpecDocument spec) {
        ParseOptions options = new ParseOptions();
        options.setResolve(true);
        List<String> messages = new OpenAPIV3Parser()
                .readContents(spec.tree().toString(), List.of(), options)
                .getMessages();
        return messages == null ? Stream.empty() : messages.stream();
    }

    static Stream<String> referencesResolve(SpecDocument spec) {
        return spec.root()
                .below()
                .filter(SpecDocument::isReference)
                .filter(reference -> !spec.target(reference.text()).exists())
                .map(reference -> reference.problem("there is no " + reference.text()));
    }

    static Stream<String> referencesStayInTheDocument(SpecDocument spec) {
        return spec.root()
                .below()
                .filter(place -> place.name().equals("$ref"))
                .filter(reference -> !SpecDocument.isReference(reference))
                .map(reference -> reference.problem("must begin with #/ but is " + reference.text()));
    }

    /** OpenAPI 3.0 ignores what stands beside a reference. */
    static Stream<String> referencesStandAlone(SpecDocument spec) {
        return spec.root()
                .below()
                .filter(place -> place.node().has("$ref") && place.node().size() > 1)
                .map(place -> place.problem("must hold nothing beside $ref; allOf takes both"));
    }

    static Stream<String> componentsAreUsed(SpecDocument spec) {
        Set<List<String>> used = spec.reachable(Stream.of(spec.root().at("paths")))
                .map(Place::path)
                .collect(Collectors.toSet());
        Set<String> schemes = spec.root()
                .below()
                .filter(place -> place.name().equals("security"))
                .flatMap(Place::children)
                .flatMap(Place::children)
                .map(Place::name)
                .collect(Collectors.toSet());
        return spec.components()
                .children()
                .flatMap(Place::children)
                .filter(component -> !used.contains(component.path())
                        && !(component.path().contains("securitySchemes") && schemes.contains(component.name())))
                .map(component -> component.problem("is used by no operation"));
    }

    static Stream<String> extensionsAreKnown(SpecDocument spec) {
        Set<String> known = EXPLAINED
                .matcher(Repository.read(Repository.path("specs/README.md")))
                .results()
                .map(row -> row.group(1))
                .collect(Collectors.toSet());
        return spec.root()
                .below()
                .filter(place -> place.name().startsWith("x-") && !place.isProperty())
                .filter(place -> !known.contains(place.name()))
                .map(place -> place.problem("specs/README.md explains no such extension, only " + known));
    }
}
