package dev.atlaslink.client.internal.variant;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

/**
 * Says what to do with each variant of a sealed type. Java 17 cannot switch over them, and a chain of {@code instanceof}
 * takes a variant that is new for the last one; this refuses to be built until each is told. To be held in a static
 * constant, so that whatever uses it finds out when it is loaded.
 *
 * @param <S> the sealed type
 * @param <C> what else is needed to handle a variant
 * @param <R> what is made of it
 */
public final class Variants<S, C, R> {
    private final Map<Class<? extends S>, BiFunction<S, C, R>> cases;

    private Variants(Map<Class<? extends S>, BiFunction<S, C, R>> cases) {
        this.cases = cases;
    }

    /**
     * Begins with no variants.
     *
     * @param type the sealed type
     * @param <S> the same
     * @param <C> what else is needed to handle a variant
     * @param <R> what is made of it
     * @return what collects them
     */
    public static <S, C, R> Builder<S, C, R> of(Class<S> type) {
        return new Builder<>(type);
    }

    /**
     * Handles a value by its variant.
     *
     * @param value of the sealed type
     * @param context what else is needed
     * @return what is made of it
     */
    public R apply(S value, C context) {
        for (Map.Entry<Class<? extends S>, BiFunction<S, C, R>> each : cases.entrySet()) {
            if (each.getKey().isInstance(value)) {
                return each.getValue().apply(value, context);
            }
        }
        throw new IllegalArgumentException("value is "
                + (value == null ? null : value.getClass().getName()) + "; allowed is one of " + names(cases.keySet()));
    }

    private static String names(Iterable<? extends Class<?>> types) {
        TreeSet<String> names = new TreeSet<>();
        types.forEach(type -> names.add(type.getSimpleName()));
        return String.join(", ", names);
    }

    /**
     * Collects what to do with each variant.
     *
     * @param <S> the sealed type
     * @param <C> what else is needed to handle a variant
     * @param <R> what is made of it
     */
    public static final class Builder<S, C, R> {
        private final Class<S> type;
        private final Map<Class<? extends S>, BiFunction<S, C, R>> cases = new LinkedHashMap<>();

        private Builder(Class<S> type) {
            this.type = type;
        }

        /**
         * Says what to do with one variant.
         *
         * @param variant a type that the sealed one permits
         * @param then what to do
         * @param <V> the variant
         * @return this builder
         * @throws IllegalStateException if it has been told already
         */
        public <V extends S> Builder<S, C, R> when(
                Class<V> variant, BiFunction<? super V, ? super C, ? extends R> then) {
            if (cases.put(variant, (value, context) -> then.apply(variant.cast(value), context)) != null) {
                throw new IllegalStateException(variant.getSimpleName() + " is told twice");
            }
            return this;
        }

        /**
         * Checks that exactly the variants are told.
         *
         * @return what handles them
         * @throws IllegalStateException naming those that are missing, or are none
         */
        public Variants<S, C, R> build() {
            if (!type.isSealed()) {
                throw new IllegalStateException(type.getName() + " is not sealed");
            }
            Set<Class<?>> permitted = Set.of(type.getPermittedSubclasses());
            if (!cases.keySet().equals(permitted)) {
                throw new IllegalStateException("the variants of " + type.getName() + " are " + names(permitted)
                        + ", but told are " + names(cases.keySet()));
            }
            return new Variants<>(cases);
        }
    }
}
