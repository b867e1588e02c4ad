package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Tea.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({ "name", "leaf", "roast", "made" })
public non-sealed interface Tea extends Mixed {
    /**
     * The property {@code name}.
     *
     * @return never {@code null}
     */
    @JsonProperty("name")
    String name();

    /**
     * The property {@code leaf}.
     *
     * @return never {@code null}
     */
    @JsonProperty("leaf")
    String leaf();

    /**
     * The property {@code roast}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("roast")
    Optional<TeaRoast> roast();

    /**
     * The property {@code made}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonProperty("made")
    Optional<Instant> made();

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
    private static Tea fromJson(TeaJson json) {
        return json.build();
    }

    /** Collects the properties of a {@link Tea}. May be used again; not for several threads at once. */
    final class Builder extends ImmutableTea.Builder {
        Builder() {}
    }
}
