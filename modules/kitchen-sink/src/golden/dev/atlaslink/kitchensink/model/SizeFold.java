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
 * SizeFold.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({ "size", "value", "detail", "more" })
public non-sealed interface SizeFold extends Twofold {
    /**
     * The property {@code size}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("size")
    Optional<String> size();

    /**
     * The property {@code value}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("value")
    Optional<String> value();

    /**
     * The property {@code detail}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("detail")
    Optional<Notice> detail();

    /**
     * The property {@code more}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("more")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, Long> more();

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
    private static SizeFold fromJson(SizeFoldJson json) {
        return json.build();
    }

    /** Collects the properties of a {@link SizeFold}. May be used again; not for several threads at once. */
    final class Builder extends ImmutableSizeFold.Builder {
        Builder() {}
    }
}
