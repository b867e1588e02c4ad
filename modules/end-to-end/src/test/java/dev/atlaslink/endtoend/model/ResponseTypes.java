package dev.atlaslink.endtoend.model;

import dev.atlaslink.api.v2.model.OAuthError;
import dev.atlaslink.endtoend.fixture.Spec;
import dev.atlaslink.endtoend.fixture.SpecOperation;
import java.lang.reflect.Type;
import java.nio.file.Path;
import java.util.List;

/** Finds the generated type of an example: what the method returns, or the type of its errors. */
final class ResponseTypes {
    private ResponseTypes() {}

    static SpecOperation operation(Path example) {
        return Spec.operation(example.getParent().getFileName().toString());
    }

    static Type of(Path example) {
        SpecOperation operation = operation(example);
        if (!isError(example)) {
            return version(operation, example).generated().getGenericReturnType();
        }
        if (operation.spec() == Spec.V1) {
            return dev.atlaslink.api.v1.model.ApiError.class;
        }
        boolean inOAuthShape =
                operation.path().startsWith("/api/oauth/") && !name(example).endsWith("-429.json");
        return inOAuthShape ? OAuthError.class : dev.atlaslink.api.v2.model.ApiError.class;
    }

    /** Where an operation has several versions, the example's name ends in the date of its own. */
    private static SpecOperation version(SpecOperation operation, Path example) {
        List<SpecOperation> versions = operation.inVersions().toList();
        return versions.stream()
                .filter(version -> versions.size() == 1
                        || version.successMediaTypes()
                                .get(0)
                                .contains(name(example).replaceFirst("^response-example-(.*)\\.json$", "$1")))
                .findFirst()
                .orElseThrow();
    }

    static boolean isError(Path example) {
        return name(example).matches(".*-[45]\\d\\d\\.json");
    }

    /** The provider stands at the end of the name; where it does not, the seeds and examples are of AWS. */
    static String variantPrefix(Path example) {
        String name = name(example);
        return name.endsWith("-azure.json") ? "Azure" : name.endsWith("-gcp.json") ? "Gcp" : "Aws";
    }

    static String name(Path example) {
        return example.getFileName().toString();
    }
}
