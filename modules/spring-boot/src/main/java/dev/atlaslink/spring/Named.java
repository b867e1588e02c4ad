package dev.atlaslink.spring;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Makes a refusal of the client name the property that it is about. */
final class Named {
    private Named() {}

    /** Sets a setting of the client, if its property is set. */
    static <T> void set(String name, @Nullable T value, Consumer<T> setting) {
        if (value != null) {
            value(name, () -> {
                setting.accept(value);
                return value;
            });
        }
    }

    /** Makes what a property describes. */
    static <T> T value(String name, Supplier<T> make) {
        try {
            return make.get();
        } catch (IllegalArgumentException e) {
            throw AtlasSettingException.of(property(name), e);
        }
    }

    /** Returns the full name of a property. */
    static String property(String name) {
        return "atlaslink." + name;
    }
}
