package dev.atlaslink.spectools.lint;

import dev.atlaslink.spectools.document.Place;
import dev.atlaslink.spectools.document.SpecDocument;
import dev.atlaslink.spectools.document.SpecKind;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is asked of each operation, its name and its documentation. */
final class OperationRules {
    private static final Pattern CAMEL_CASE = Pattern.compile("[a-z][a-zA-Z0-9]*");

    private static final Map<String, String> ROLES = Map.of(
            "PROJECT_OWNER", "Requires the Project Owner role",
            "PROJECT_STREAM_PROCESSING_MANAGER", "Requires the Project Stream Processing Manager role",
            "PROJECT_READ_ONLY", "Requires the Project Read Only role",
            "ORGANIZATION_MEMBER", "Requires the Organization Member role");

    private OperationRules() {}

    static Stream<String> idsAreCamelCase(SpecDocument spec) {
        return spec.operations()
                .map(operation -> operation.at("operationId"))
                .filter(id -> !CAMEL_CASE.matcher(id.text()).matches())
                .map(id -> id.problem("must be in camelCase but is '" + id.text() + "'"));
    }

    static Stream<String> idsAreUnique(SpecDocument spec) {
        Set<String> seen = new HashSet<>();
        return spec.operations()
                .map(operation -> operation.at("operationId"))
                .filter(id -> !seen.add(id.text()))
                .map(id -> id.problem("'" + id.text() + "' is the name of another operation too"));
    }

    /** The tag names the generated interface; two tags would put the method into two. */
    static Stream<String> haveOneDeclaredTag(SpecDocument spec) {
        Set<String> declared = spec.root()
                .at("tags")
                .children()
                .filter(tag -> !tag.at("description").text().isBlank())
                .map(tag -> tag.at("name").text())
                .collect(Collectors.toSet());
        return spec.operations()
                .map(operation -> operation.at("tags"))
                .filter(tags -> tags.node().size() != 1
                        || !declared.contains(tags.node().get(0).asText()))
                .map(tags -> tags.problem(
                        "must be one of " + declared + ", which the document describes, but is " + tags.node()));
    }

    static Stream<String> haveSummaries(SpecDocument spec) {
        return spec.operations().flatMap(operation -> sentence(operation.at("summary")));
    }

    static Stream<String> haveDescriptions(SpecDocument spec) {
        return spec.operations().flatMap(operation -> sentence(operation.at("description")));
    }

    static Stream<String> areDeprecatedInFavourOfV2(SpecDocument spec) {
        Set<String> successors = SpecDocument.read(SpecKind.V2)
                .operations()
                .map(operation -> operation.at("operationId").text())
                .collect(Collectors.toSet());
        return spec.operations()
                .filter(operation -> !operation.at("deprecated").node().asBoolean()
                        || !successors.contains(operation.at("x-replaced-by").text()))
                .map(operation -> operation.problem(
                        "must have deprecated: true and an x-replaced-by that is an operationId of v2"));
    }

    /** The simulator goes by the extension, users by the description. */
    static Stream<String> describeTheRequiredRole(SpecDocument spec) {
        return spec.operations()
                .filter(operation -> operation.at("x-required-role").exists())
                .filter(operation -> !operation.at("description").text().contains(roleSentence(operation)))
                .map(operation -> operation.at("description").problem("must say: " + roleSentence(operation)));
    }

    /** The pages of v1.0 name the role of few operations; that of the others is inferred, see specs/README.md. */
    static Stream<String> requireTheRoleOfTheirSuccessor(SpecDocument spec) {
        Map<String, String> roles = SpecDocument.read(SpecKind.V2)
                .operations()
                .collect(Collectors.toMap(
                        operation -> operation.at("operationId").text(),
                        operation -> operation.at("x-required-role").text()));
        return spec.operations()
                .filter(operation -> !operation
                        .at("x-required-role")
                        .text()
                        .equals(roles.get(operation.at("x-replaced-by").text())))
                .map(operation -> operation
                        .at("x-required-role")
                        .problem("must be that of "
                                + operation.at("x-replaced-by").text()));
    }

    static Stream<String> declareTheErrorsOfTheirGeneration(SpecDocument spec) {
        return spec.operations()
                .flatMap(operation -> errors(spec, operation).stream()
                        .filter(status -> !operation.at("responses").at(status).exists())
                        .map(status -> operation.at("responses").problem("must declare " + status)));
    }

    static Stream<String> bindEveryPathParameter(SpecDocument spec) {
        return spec.operations().flatMap(operation -> {
            Map<String, Boolean> declared = spec.parameters(operation)
                    .filter(parameter -> parameter.at("in").text().equals("path"))
                    .collect(Collectors.toMap(
                            parameter -> parameter.at("name").text(),
                            parameter -> parameter.at("required").node().asBoolean(),
                            (first, second) -> second));
            Set<String> named = Pattern.compile("\\{([^}]*)}")
                    .matcher(operation.path().get(1))
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toSet());
            return declared.keySet().equals(named) && !declared.containsValue(false)
                    ? Stream.empty()
                    : Stream.of(operation.problem(
                            "path names " + named + ", required path parameters are " + declared.keySet()));
        });
    }

    private static List<String> errors(SpecDocument spec, Place operation) {
        String path = operation.path().get(1);
        if (path.startsWith("/api/oauth/")) {
            return List.of("400", "401", "429", "500");
        }
        return spec.kind().isDated()
                ? List.of("400", "401", "403", "404", "406", "410", "429", "500")
                : List.of("400", "401", "403", "404", "429", "500");
    }

    private static String roleSentence(Place operation) {
        return ROLES.getOrDefault(operation.at("x-required-role").text(), "no other role than " + ROLES.keySet());
    }

    private static Stream<String> sentence(Place text) {
        return text.text().endsWith(".") ? Stream.empty() : Stream.of(text.problem("must be a sentence"));
    }
}
