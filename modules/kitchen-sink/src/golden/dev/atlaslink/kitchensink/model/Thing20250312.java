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
 * A thing with more to it.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({ "from", "to", "title" })
public interface Thing20250312 {
    /**
     * Start of the range.
     *
     * @return never {@code null}
     */
    @JsonProperty("from")
    Integer fromProperty();

    /**
     * End of the range.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("to")
    Optional<Integer> to();

    /**
     * The property {@code title}.
     *
     * @return never {@code null}
     */
    @JsonProperty("title")
    String title();

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
    private static Thing20250312 fromJson(Thing20250312Json json) {
        return json.build();
    }

    /** Collects the properties of a {@link Thing20250312}. May be used again; not for several threads at once. */
    final class Builder extends ImmutableThing20250312.Builder {
        Builder() {}
    }
}
