package dev.atlaslink.generator;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.parameters.Parameter;

/** Words what cannot be said of one operation, or of one schema. A setting leaves such operations out: {@link LeftOut}. */
final class Refusals {
    private final String place;
    private final String alternative;

    /**
     * @param place method and path of the operation
     */
    Refusals(String place) {
        this(place + ": ", ", or to leave the operation out (" + LeftOut.OPTION + ")");
    }

    private Refusals(String place, String alternative) {
        this.place = place;
        this.alternative = alternative;
    }

    /**
     * Returns those of a named schema. They tell an operation that needs it, if there is one; to leave that out does not help,
     * as all named schemas become classes.
     */
    static Refusals ofSchema(OpenAPI document, String name) {
        String operation =
                new Uses(document).of(name).map(place -> place + ": ").orElse("");
        return new Refusals(operation + "schema #/components/schemas/" + name + " ", "");
    }

    IllegalArgumentException of(Parameter parameter, String what, String allowed) {
        return of(parameter.getIn() + " parameter " + parameter.getName() + " " + what, allowed);
    }

    IllegalArgumentException of(String what, String allowed) {
        return new IllegalArgumentException(place + what + "; allowed: " + allowed + alternative);
    }
}
