package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import org.openapitools.codegen.utils.ModelUtils;

/** Hands the parameters of a path down to its operations, before these are brought into form. */
final class PathParameters {
    private PathParameters() {}

    /** An operation's own parameter of the same name and place comes before the path's. */
    static void handDown(OpenAPI document, List<Parameter> ofPath, Operation operation) {
        for (Parameter inherited : ofPath) {
            Parameter parameter = ModelUtils.getReferencedParameter(document, inherited);
            boolean own = operation.getParameters() != null
                    && operation.getParameters().stream()
                            .map(given -> ModelUtils.getReferencedParameter(document, given))
                            .anyMatch(given -> given.getName().equals(parameter.getName())
                                    && given.getIn().equals(parameter.getIn()));
            if (!own) {
                operation.addParametersItem(inherited);
            }
        }
    }
}
