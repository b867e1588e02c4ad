package dev.atlaslink.spectools.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Spells one member of a type, with all that its users depend on. */
final class MemberText {
    private static final int NOBODYS_BUSINESS =
            Modifier.TRANSIENT | Modifier.VOLATILE | Modifier.SYNCHRONIZED | Modifier.NATIVE | Modifier.STRICT;

    private MemberText() {}

    static String of(Field field) {
        return AnnotationText.of(field) + modifiers(field) + TypeText.of(field.getGenericType()) + " "
                + field.getName();
    }

    static String of(Constructor<?> constructor) {
        return AnnotationText.of(constructor)
                + modifiers(constructor)
                + typeParameters(constructor)
                + constructor.getDeclaringClass().getSimpleName()
                + arguments(constructor);
    }

    static String of(Method method) {
        String value =
                method.getDefaultValue() == null ? "" : " default " + AnnotationText.value(method.getDefaultValue());
        return AnnotationText.of(method) + modifiers(method)
                + (method.isDefault() ? "default " : "") + typeParameters(method)
                + TypeText.of(method.getGenericReturnType()) + " " + method.getName() + arguments(method) + value;
    }

    private static String modifiers(Member member) {
        boolean inInterface = member.getDeclaringClass().isInterface();
        int implied = inInterface ? NOBODYS_BUSINESS | Modifier.PUBLIC | Modifier.ABSTRACT : NOBODYS_BUSINESS;
        String words = Modifier.toString(member.getModifiers() & ~implied);
        return words.isEmpty() ? "" : words + " ";
    }

    private static String typeParameters(Executable executable) {
        String parameters = TypeText.parameters(executable);
        return parameters.isEmpty() ? "" : parameters + " ";
    }

    private static String arguments(Executable executable) {
        String parameters = Arrays.stream(executable.getParameters())
                .map(MemberText::argument)
                .collect(Collectors.joining(", ", "(", ")"));
        Stream<String> exceptions = Arrays.stream(executable.getGenericExceptionTypes())
                .map(TypeText::of)
                .sorted();
        String thrown = exceptions.collect(Collectors.joining(", "));
        return parameters + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private static String argument(Parameter parameter) {
        String type = TypeText.of(parameter.getParameterizedType());
        return AnnotationText.of(parameter)
                + (parameter.isVarArgs() ? type.substring(0, type.length() - "[]".length()) + "..." : type);
    }
}
