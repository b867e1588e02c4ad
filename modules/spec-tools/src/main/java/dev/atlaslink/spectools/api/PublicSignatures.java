package dev.atlaslink.spectools.api;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Stream;

/** Spells out everything of a type that its users can see: what it is, what it is a subtype of, and its members. */
public final class PublicSignatures {
    private PublicSignatures() {}

    /** Says whether users can name a type at all. */
    public static boolean isVisible(Class<?> type) {
        return isVisible(type.getModifiers())
                && (type.getEnclosingClass() == null || isVisible(type.getEnclosingClass()))
                && !type.isSynthetic();
    }

    /** Returns one line for the type itself, then one for each of its parents and members, sorted by name. */
    public static Stream<String> of(Class<?> type) {
        return Stream.concat(
                Stream.of(TypeText.header(type)),
                Stream.of(parents(type), fields(type), constructors(type), methods(type))
                        .flatMap(lines -> lines.distinct()));
    }

    private static Stream<String> parents(Class<?> type) {
        Stream<String> superclass = Stream.ofNullable(superclass(type))
                .filter(parent -> !type.isEnum() && !type.isRecord() && parent != Object.class)
                .map(parent -> "extends " + TypeText.of(parent));
        Stream<String> interfaces = Arrays.stream(type.getGenericInterfaces())
                .map(parent -> (type.isInterface() ? "extends " : "implements ") + TypeText.of(parent));
        Stream<String> permitted = type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).map(child -> "permits " + TypeText.of(child))
                : Stream.empty();
        return Stream.of(superclass, interfaces, permitted).flatMap(Stream::sorted);
    }

    private static Type superclass(Class<?> type) {
        Class<?> parent = type.getSuperclass();
        return parent == null || isVisible(parent) ? type.getGenericSuperclass() : superclass(parent);
    }

    private static Stream<String> fields(Class<?> type) {
        return Arrays.stream(type.getDeclaredFields())
                .filter(PublicSignatures::isVisible)
                .sorted(Comparator.comparing(Field::getName))
                .map(field -> MemberText.of(field) + constant(field));
    }

    private static Stream<String> constructors(Class<?> type) {
        return Arrays.<Constructor<?>>stream(type.getDeclaredConstructors())
                .filter(PublicSignatures::isVisible)
                .map(constructor -> MemberText.of(constructor))
                .sorted();
    }

    private static Stream<String> methods(Class<?> type) {
        return offered(type)
                .sorted(Comparator.comparing(Method::getName).thenComparing(method -> MemberText.of(method)))
                .map(method -> MemberText.of(method));
    }

    /** A parent that users cannot name still hands them its public methods. */
    private static Stream<Method> offered(Class<?> type) {
        Stream<Method> own = Arrays.stream(type.getDeclaredMethods())
                .filter(PublicSignatures::isVisible)
                .filter(method -> !method.isBridge());
        Class<?> parent = type.getSuperclass();
        return parent == null || isVisible(parent) ? own : Stream.concat(own, offered(parent));
    }

    /** The compiler copies such a value into its users' code, where a new value does not reach it. */
    private static String constant(Field field) {
        boolean inlined = field.getType().isPrimitive() || field.getType() == String.class;
        if (!inlined || !Modifier.isStatic(field.getModifiers()) || !Modifier.isFinal(field.getModifiers())) {
            return "";
        }
        try {
            return " = " + AnnotationText.value(field.get(null));
        } catch (IllegalAccessException e) {
            return ""; // protected: not inlined outside its package
        }
    }

    private static boolean isVisible(Member member) {
        return isVisible(member.getModifiers()) && !member.isSynthetic();
    }

    private static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }
}
