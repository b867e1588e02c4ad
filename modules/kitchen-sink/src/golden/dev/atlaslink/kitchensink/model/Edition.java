package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Its properties have names of Java's own.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({ "private", "int", "privateProperty" })
public interface Edition {
    /**
     * The property {@code private}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("private")
    Optional<String> privateProperty2();

    /**
     * The property {@code int}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("int")
    Optional<Long> intProperty();

    /**
     * The property {@code privateProperty}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("privateProperty")
    Optional<String> privateProperty();

    /**
     * Returns the JSON properties that the specification does not name, in their order; values may be {@code null}.
     *
     * @return empty where there are none
     */
    @JsonAnyGetter
    Map<String, @AllowNulls Object> unknownProperties();

    /**
     * Starts a new value.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Starts a value that differs from this one.
     *
     * @return a builder with all properties of this value
     */
    default Builder toBuilder() {
        return new Builder().from(this);
    }

    /** Jackson's way in. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Edition fromJson(EditionJson json) {
        return json.build();
    }

    /** Collects the properties of a {@link Edition}. May be used again; not for several threads at once. */
    final class Builder extends ImmutableEdition.Builder {
        Builder() {}
    }
}
