package dev.atlaslink.contract.build;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/** Spells out everything of a type that its users can see. */
final class PublicSignatures {
    private PublicSignatures() {}

    static Stream<String> of(Class<?> type) {
        Stream<String> parents = Stream.concat(
                        Stream.of(type.getGenericSuperclass()), Arrays.stream(type.getGenericInterfaces()))
                .filter(Objects::nonNull)
                .map(Type::getTypeName);
        Stream<String> members = Stream.of(
                        Arrays.stream(type.getDeclaredFields())
                                .filter(PublicSignatures::isVisible)
                                .map(Field::toGenericString),
                        Arrays.stream(type.getDeclaredConstructors())
                                .filter(PublicSignatures::isVisible)
                                .map(Constructor::toGenericString),
                        Arrays.stream(type.getDeclaredMethods())
                                .filter(PublicSignatures::isVisible)
                                .map(Method::toGenericString))
                .flatMap(signatures -> signatures);
        Stream<String> annotations = Stream.concat(
                        Stream.<AnnotatedElement>of(type), Arrays.stream(type.getDeclaredMethods()))
                .flatMap(element -> Arrays.stream(element.getDeclaredAnnotations()))
                .map(Annotation::toString);
        return Stream.of(Stream.of(type.toGenericString()), parents, members, annotations)
                .flatMap(signatures -> signatures);
    }

    private static boolean isVisible(Member member) {
        return Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers());
    }
}
