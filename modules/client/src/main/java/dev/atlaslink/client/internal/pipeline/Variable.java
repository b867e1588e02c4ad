package dev.atlaslink.client.internal.pipeline;

import java.util.List;

/**
 * A variable of a template.
 *
 * @param name of the method's parameter
 * @param index where the method has it
 * @param spelling how its value is written
 */
record Variable(String name, int index, Spelling spelling) {
    /**
     * Reads what stands between braces.
     *
     * @param text such as {@code ids} or {@code ids:PIPES}
     * @param method that has the template's variables among its parameters
     * @throws IllegalArgumentException if it is no variable of ours
     */
    static Variable of(String text, MethodDescription method) {
        String[] parts = text.split(":", 2);
        if (parts.length == 1) {
            return new Variable(text, method.indexOf(text), Spelling.PLAIN);
        }
        if (!Spelling.isOne(parts[1])) {
            throw method.refusal("variable {" + text + "}", "one of " + List.of(Spelling.values()));
        }
        return new Variable(parts[0], method.indexOf(parts[0]), Spelling.valueOf(parts[1]));
    }

    Object argument(Object... arguments) {
        return arguments[index];
    }
}
