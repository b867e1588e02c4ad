package dev.atlaslink.generator;

import io.swagger.v3.oas.models.parameters.Parameter;

/** How the client writes a parameter, where Feign's annotations have no word for it; its own enum has the same names. */
enum Spelling {
    CSV,
    SSV,
    PIPES,
    EXPLODED,
    FLAT,
    PAIRS,
    DEEP,
    FREE,
    JSON;

    Parameter on(Parameter parameter) {
        parameter.addExtension(Extensions.SPELLING, name());
        return parameter;
    }

    boolean isOn(Parameter parameter) {
        return parameter.getExtensions() != null
                && name().equals(parameter.getExtensions().get(Extensions.SPELLING));
    }

    static void takeFrom(Parameter parameter) {
        parameter.getExtensions().remove(Extensions.SPELLING);
    }
}
