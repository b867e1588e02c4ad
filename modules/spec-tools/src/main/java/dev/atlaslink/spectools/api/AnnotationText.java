package dev.atlaslink.spectools.api;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Array;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Spells the annotations that users depend on, the same on every JDK: their own text has changed from one to the next.
 * What tells Jackson how to read and write is not among them, but for the names of the properties.
 */
final class AnnotationText {
    private static final Pattern CONTRACT =
            Pattern.compile("feign\\..*|java\\.lang\\..*|com\\.fasterxml\\.jackson\\.annotation\\.JsonProperty");

    private AnnotationText() {}

    /** Returns the annotations of an element, each with a space behind it. */
    static String of(AnnotatedElement element) {
        return Arrays.stream(element.getDeclaredAnnotations())
                .filter(annotation ->
                        CONTRACT.matcher(annotation.annotationType().getName()).matches())
                .map(AnnotationText::of)
                .sorted()
                .map(text -> text + " ")
                .collect(Collectors.joining());
    }

    /** Spells a constant as Java source would. */
    static String value(Object value) {
        if (value.getClass().isArray()) {
            return IntStream.range(0, Array.getLength(value))
                    .mapToObj(index -> value(Array.get(value, index)))
                    .collect(Collectors.joining(", ", "{", "}"));
        }
        if (value instanceof Annotation annotation) {
            return of(annotation);
        }
        if (value instanceof Class<?> type) {
            return TypeText.of(type) + ".class";
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        return value instanceof String text ? "\"" + text + "\"" : value.toString();
    }

    private static String of(Annotation annotation) {
        Map<String, String> members = new TreeMap<>();
        for (Method member : annotation.annotationType().getDeclaredMethods()) {
            Object value = read(member, annotation);
            if (!Objects.deepEquals(value, member.getDefaultValue())) {
                members.put(member.getName(), value(value));
            }
        }
        String text = members.keySet().equals(Set.of("value"))
                ? members.get("value")
                : members.entrySet().stream()
                        .map(member -> member.getKey() + " = " + member.getValue())
                        .collect(Collectors.joining(", "));
        return "@" + annotation.annotationType().getSimpleName() + (text.isEmpty() ? "" : "(" + text + ")");
    }

    private static Object read(Method member, Annotation annotation) {
        try {
            return member.invoke(annotation);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(annotation.annotationType() + "." + member.getName(), e);
        }
    }
}
