package dev.atlaslink.endtoend.codec;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes up JSON for a generated type from its annotations: all that fits, or mostly what fits and now and then what does not. */
final class RandomJson {
    private static final List<String> ODD = List.of(
            "null",
            "\"\"",
            "\"null\"",
            "\"5\"",
            "\"true\"",
            "\"x\"",
            "true",
            "false",
            "0",
            "-3",
            "1.5",
            "2.0",
            "1e3",
            "12345678901234567890",
            "[]",
            "[null]",
            "[1]",
            "{}",
            "{\"a\":1}",
            "{\"a\":null}",
            "[[]]");

    private static final int DEEP = 3;

    /** The end of the name of what Jackson reads a model through. */
    private static final String HOLDER = "Json";

    private final Random random;
    private final boolean fits;

    private RandomJson(Random random, boolean fits) {
        this.random = random;
        this.fits = fits;
    }

    /** Makes up what has all properties, and mostly fits. */
    static RandomJson fitting(long seed) {
        return new RandomJson(new Random(seed), true);
    }

    /** Makes up what lacks properties, and has values of the wrong type. */
    static RandomJson odd(long seed) {
        return new RandomJson(new Random(seed), false);
    }

    String of(Type type) {
        return of(type, 0);
    }

    private String of(Type type, int depth) {
        if (!fits && oneIn(25)) {
            return oneOf(ODD);
        }
        if (type instanceof ParameterizedType several) {
            return ofSeveral(several, depth);
        }
        Class<?> single = (Class<?>) type;
        if (single.isInterface()) {
            return single.isSealed() ? variant(single, depth) : object(single, "", depth);
        }
        return annotated(single, JsonValue.class)
                .findFirst()
                .map(value -> open(single, value))
                .orElseGet(() -> scalar(single));
    }

    private String ofSeveral(ParameterizedType type, int depth) {
        Type[] arguments = type.getActualTypeArguments();
        Type last = arguments[arguments.length - 1];
        if (type.getRawType() == Optional.class) {
            return oneIn(10) ? "null" : of(last, depth);
        }
        Stream<String> items =
                IntStream.range(0, depth > DEEP ? 0 : random.nextInt(3)).mapToObj(i -> of(last, depth + 1));
        return type.getRawType() == Map.class
                ? items.map(item -> text("k" + random.nextInt(9)) + ":" + item)
                        .collect(Collectors.joining(",", "{", "}"))
                : items.collect(Collectors.joining(",", "[", "]"));
    }

    /** By its discriminator, where it has one. */
    private String variant(Class<?> union, int depth) {
        Class<?> holder = beside(union, union.getName() + HOLDER);
        JsonSubTypes variants = holder.getAnnotation(JsonSubTypes.class);
        if (variants == null) {
            Class<?> variant = oneOf(Arrays.asList(union.getPermittedSubclasses()));
            return variant.isRecord() ? oneOf(ODD) : of(variant, depth);
        }
        JsonSubTypes.Type chosen = oneOf(Arrays.asList(variants.value()));
        String property = holder.getAnnotation(JsonTypeInfo.class).property();
        String name = oneIn(15) ? "newer" : chosen.name();
        Class<?> variant = ofHolder(chosen.value());
        if (variant.isSealed()) {
            return of(variant, depth);
        }
        return object(variant, text(property) + ":" + text(name), depth);
    }

    /** That of a union among the variants stands in the holder by which the union itself is read. */
    private static Class<?> ofHolder(Class<?> holder) {
        String name = holder.isMemberClass() ? holder.getEnclosingClass().getName() : holder.getName();
        return beside(holder, name.substring(0, name.length() - HOLDER.length()));
    }

    private static Class<?> beside(Class<?> model, String name) {
        try {
            return Class.forName(name, false, model.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private String object(Class<?> model, String discriminator, int depth) {
        List<String> members = new ArrayList<>();
        annotated(model, JsonProperty.class).forEach(property -> {
            String name = text(property.getAnnotation(JsonProperty.class).value());
            boolean told = discriminator.startsWith(name + ":");
            if (!told
                    && (depth < DEEP
                            ? fits || !oneIn(5)
                            : !(property.getGenericReturnType() instanceof ParameterizedType))) {
                members.add(name + ":" + property(model, property.getGenericReturnType(), depth + 1));
            }
        });
        if (oneIn(4)) {
            members.add(text("new" + random.nextInt(3)) + ":" + oneOf(ODD));
        }
        if (!discriminator.isEmpty() && !oneIn(30)) {
            members.add(discriminator);
        }
        if (!members.isEmpty() && oneIn(20)) {
            members.add(oneOf(members));
        }
        Collections.shuffle(members, random);
        return String.join(",", members).transform(text -> "{" + text + "}");
    }

    /** What may tell a variant is text: Jackson makes text of anything else there, even in a variant that it does not know. */
    private String property(Class<?> model, Type type, int depth) {
        String value = of(type, depth);
        Type single = type instanceof ParameterizedType optional && optional.getRawType() == Optional.class
                ? optional.getActualTypeArguments()[0]
                : type;
        boolean word = single == String.class
                || (single instanceof Class<?> one
                        && annotated(one, JsonValue.class).findFirst().isPresent());
        boolean mayTell = model.getInterfaces().length > 0 && word;
        return mayTell && !value.startsWith("\"") ? text("other") : value;
    }

    private String open(Class<?> type, Method value) {
        if (oneIn(5)) {
            return value.getReturnType() == String.class ? text("newer") : "7";
        }
        List<Object> known = new ArrayList<>();
        for (var field : type.getFields()) {
            if (Modifier.isStatic(field.getModifiers()) && field.getType() == type) {
                try {
                    known.add(value.invoke(field.get(null)));
                } catch (ReflectiveOperationException e) {
                    throw new IllegalStateException(e);
                }
            }
        }
        Object one = oneOf(known);
        return one instanceof String name ? text(name) : one.toString();
    }

    private String scalar(Class<?> type) {
        if (type == String.class) {
            return text(oneOf(List.of("a", "größe", "b \"c\"", "")));
        }
        if (type == Boolean.class) {
            return String.valueOf(random.nextBoolean());
        }
        if (Number.class.isAssignableFrom(type)) {
            boolean whole = type == Integer.class || type == Long.class;
            return whole
                    ? String.valueOf(random.nextInt(1000))
                    : new BigDecimal(random.nextInt(1000)).movePointLeft(2).toString();
        }
        if (type == Instant.class) {
            return text("2026-01-02T03:04:05" + oneOf(List.of("Z", "+01:00", "", "x")));
        }
        if (type == LocalDate.class) {
            return text("2026-01-0" + oneOf(List.of("2", "a")));
        }
        if (type == UUID.class) {
            return text(new UUID(random.nextLong(), random.nextLong()).toString());
        }
        return type == URI.class ? text("https://example.com/" + oneOf(List.of("x", "%", ""))) : oneOf(ODD);
    }

    private static Stream<Method> annotated(
            Class<?> type, Class<? extends java.lang.annotation.Annotation> annotation) {
        return Arrays.stream(type.getMethods())
                .filter(method -> method.isAnnotationPresent(annotation))
                .sorted(java.util.Comparator.comparing(Method::getName));
    }

    private static String text(String text) {
        return JsonNodeFactory.instance.textNode(text).toString();
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private <T> T oneOf(Collection<T> choices) {
        return List.copyOf(choices).get(random.nextInt(choices.size()));
    }
}
