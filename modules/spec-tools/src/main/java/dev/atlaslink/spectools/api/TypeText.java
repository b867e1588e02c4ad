package dev.atlaslink.spectools.api;

import java.lang.reflect.GenericDeclaration;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Spells types as a reader of the code would, the same on every JDK. */
final class TypeText {
    private TypeText() {}

    static String of(Type type) {
        return type.getTypeName().replaceAll("\\bjava\\.lang\\.(?=[A-Z])", "");
    }

    /** Returns the line that declares a type, without its parents. */
    static String header(Class<?> type) {
        String kind;
        int implied = 0;
        if (type.isAnnotation()) {
            kind = "@interface";
            implied = Modifier.ABSTRACT | Modifier.INTERFACE;
        } else if (type.isInterface()) {
            kind = "interface";
            implied = Modifier.ABSTRACT | Modifier.INTERFACE;
        } else if (type.isEnum()) {
            kind = "enum";
            implied = Modifier.FINAL | Modifier.ABSTRACT;
        } else if (type.isRecord()) {
            kind = "record";
            implied = Modifier.FINAL;
        } else {
            kind = "class";
        }
        String modifiers = Modifier.toString(type.getModifiers() & ~implied & ~Modifier.STATIC);
        return AnnotationText.of(type) + modifiers + (type.isSealed() ? " sealed " : " ") + kind + " " + type.getName()
                + parameters(type);
    }

    /** Returns the type parameters in angle brackets, or nothing. */
    static String parameters(GenericDeclaration declaration) {
        String parameters = Arrays.stream(declaration.getTypeParameters())
                .map(parameter -> {
                    String bounds = Arrays.stream(parameter.getBounds())
                            .filter(bound -> bound != Object.class)
                            .map(TypeText::of)
                            .collect(Collectors.joining(" & "));
                    return parameter.getName() + (bounds.isEmpty() ? "" : " extends " + bounds);
                })
                .collect(Collectors.joining(", "));
        return parameters.isEmpty() ? "" : "<" + parameters + ">";
    }
}
