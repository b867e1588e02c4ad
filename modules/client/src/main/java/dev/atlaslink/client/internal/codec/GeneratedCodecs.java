package dev.atlaslink.client.internal.codec;

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

/**
 * Finds what the generator writes beside models to read them with jackson-core alone: a class of one name in each package of
 * models, ours and those that users generate.
 */
final class GeneratedCodecs {
    private static final String CODECS = ".JsonModels";

    private GeneratedCodecs() {}

    /** Returns empty for types that no codec reads. */
    @SuppressWarnings("unchecked") // as the generator writes it
    static Optional<GeneratedCodec> of(Type type) {
        Type model = type instanceof ParameterizedType several ? several.getActualTypeArguments()[0] : type;
        if (!(model instanceof Class<?> named) || named.isPrimitive() || named.isArray()) {
            return Optional.empty();
        }
        try {
            Class<?> codecs = Class.forName(named.getPackageName() + CODECS, true, named.getClassLoader());
            MethodHandles.Lookup lookup = MethodHandles.publicLookup();
            MethodHandle reads = lookup.findStatic(codecs, "reads", MethodType.methodType(boolean.class, Type.class));
            MethodHandle read = lookup.findStatic(
                    codecs, "read", MethodType.methodType(Object.class, JsonParser.class, Type.class));
            MethodHandle properties =
                    lookup.findStatic(codecs, "properties", MethodType.methodType(List.class, Type.class));
            return (boolean) reads.invokeExact(type)
                    ? Optional.of(new GeneratedCodec(
                            parser -> read(read, parser, type), (List<Set<String>>) properties.invokeExact(type)))
                    : Optional.empty();
        } catch (ReflectiveOperationException e) {
            return Optional.empty(); // Another generator, or classes of the user's own: databind reads them.
        } catch (Throwable e) {
            throw unchecked(e);
        }
    }

    private static Object read(MethodHandle read, JsonParser parser, Type type) throws IOException {
        try {
            return read.invokeExact(parser, type);
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
