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
 * ModelMap.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({ "name", "object" })
public interface ModelMap {
    /**
     * The property {@code name}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("name")
    Optional<String> name();

    /**
     * The property {@code object}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("object")
    Optional<ModelObject> objectProperty();

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
    private static ModelMap fromJson(ModelMapJson json) {
        return json.build();
    }

    /** Collects the properties of a {@link ModelMap}. May be used again; not for several threads at once. */
    final class Builder extends ImmutableModelMap.Builder {
        Builder() {}
    }
}
