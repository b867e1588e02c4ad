package dev.atlaslink.client.internal.codec;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Finds what the generator writes beside models to read and write them with jackson-core alone: a class of one name in each
 * package of models, ours and those that users generate.
 */
final class GeneratedCodecs {
    private static final String CODECS = ".JsonModels";

    private GeneratedCodecs() {}

    /** Returns empty for types that no codec reads. */
    static Optional<GeneratedCodec> of(Type type) {
        MethodType signature = MethodType.methodType(Object.class, JsonParser.class, Type.class, Consumer.class);
        MethodType naming = MethodType.methodType(List.class, Type.class);
        return method("reads", type, "read", signature)
                .flatMap(read -> method("reads", type, "properties", naming)
                        .map(names -> new GeneratedCodec(
                                (parser, untold) -> read(read, parser, type, untold), properties(names, type))));
    }

    /** Returns empty for types that no codec writes. */
    static Optional<BodyWriter> writer(Type type) {
        MethodType signature = MethodType.methodType(void.class, JsonGenerator.class, Object.class, Type.class);
        return method("writes", type, "write", signature)
                .map(write -> (generator, value) -> write(write, generator, value, type));
    }

    private static Optional<MethodHandle> method(String question, Type type, String name, MethodType signature) {
        Type model = type instanceof ParameterizedType several ? several.getActualTypeArguments()[0] : type;
        if (!(model instanceof Class<?> named) || named.isPrimitive() || named.isArray()) {
            return Optional.empty();
        }
        try {
            Class<?> codecs = Class.forName(named.getPackageName() + CODECS, true, named.getClassLoader());
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            MethodHandle asked = lookup.findStatic(codecs, question, MethodType.methodType(boolean.class, Type.class));
            return (boolean) asked.invokeExact(type)
                    ? Optional.of(lookup.findStatic(codecs, name, signature))
                    : Optional.empty();
        } catch (ReflectiveOperationException e) {
            return Optional.empty(); // Another generator, or classes of the user's own: those are databind's.
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    @SuppressWarnings("unchecked") // as the generator writes it
    private static List<Set<String>> properties(MethodHandle names, Type type) {
        try {
            return (List<Set<String>>) names.invokeExact(type);
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    private static Object read(MethodHandle read, JsonParser parser, Type type, Consumer<String> untold)
            throws IOException {
        try {
            return read.invokeExact(parser, type, untold);
        } catch (IOException e) {
            throw e;
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    private static void write(MethodHandle write, JsonGenerator generator, Object value, Type type) throws IOException {
        try {
            write.invokeExact(generator, value, type);
        } catch (IOException e) {
            throw e;
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    /** The methods that are called declare nothing else. */
    private static RuntimeException unchecked(Throwable failure) {
        if (failure instanceof Error error) {
            throw error;
        }
        return failure instanceof RuntimeException known ? known : new IllegalStateException(failure);
    }
}
