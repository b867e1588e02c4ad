package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * RawFold.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({ "raw", "value", "detail", "more" })
public non-sealed interface RawFold extends Twofold {
    /**
     * The property {@code raw}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("raw")
    Optional<String> raw();

    /**
     * The property {@code value}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("value")
    Optional<BigDecimal> value();

    /**
     * The property {@code detail}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("detail")
    Optional<String> detail();

    /**
     * The property {@code more}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("more")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Shape> more();

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
    private static RawFold fromJson(RawFoldJson json) {
        return json.build();
    }

    /** Collects the properties of a {@link RawFold}. May be used again; not for several threads at once. */
    final class Builder extends ImmutableRawFold.Builder {
        Builder() {}
    }
}
