package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Cat.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({ "species", "legs", "lives" })
public non-sealed interface Cat extends Animal {
    /**
     * The property {@code species}.
     *
     * @return never {@code null}
     */
    @JsonProperty("species")
    String species();

    /**
     * The property {@code legs}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("legs")
    Optional<Integer> legs();

    /**
     * The property {@code lives}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("lives")
    Optional<Integer> lives();

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
    private static Cat fromJson(CatJson json) {
        return json.build();
    }

    /** Collects the properties of a {@link Cat}. May be used again; not for several threads at once. */
    final class Builder extends ImmutableCat.Builder {
        Builder() {}
    }
}
