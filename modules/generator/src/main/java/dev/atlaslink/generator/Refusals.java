package dev.atlaslink.generator;

import io.swagger.v3.oas.models.parameters.Parameter;

/** Words what cannot be said of one operation. A setting leaves such operations out: {@link LeftOut}. */
final class Refusals {
    private final String place;

    /**
     * @param place method and path of the operation
     */
    Refusals(String place) {
        this.place = place;
    }

    IllegalArgumentException of(Parameter parameter, String what, String allowed) {
        return of(parameter.getIn() + " parameter " + parameter.getName() + " " + what, allowed);
    }

    IllegalArgumentException of(String what, String allowed) {
        return new IllegalArgumentException(place + ": " + what + "; allowed: " + allowed
                + ", or to leave the operation out (" + LeftOut.OPTION + ")");
    }
}
