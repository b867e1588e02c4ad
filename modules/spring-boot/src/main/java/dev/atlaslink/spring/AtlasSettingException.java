package dev.atlaslink.spring;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A setting keeps the application from starting; {@link AtlasSettingFailureAnalyzer} tells it without a stack trace. */
final class AtlasSettingException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final @Nullable String property;

    private AtlasSettingException(@Nullable String property, String message, @Nullable Throwable cause) {
        super(message, cause);
        this.property = property;
    }

    /** One property is wrong. */
    static AtlasSettingException of(String property, IllegalArgumentException refusal) {
        return new AtlasSettingException(property, property + ": " + refusal.getMessage(), refusal);
    }

    /** One property is missing, or does not fit the others. */
    static AtlasSettingException of(String property, String reason) {
        return new AtlasSettingException(property, property + " " + reason, null);
    }

    /** The settings do not serve together. */
    static AtlasSettingException together(IllegalArgumentException refusal) {
        return new AtlasSettingException(null, String.valueOf(refusal.getMessage()), refusal);
    }

    Optional<String> property() {
        return Optional.ofNullable(property);
    }
}
