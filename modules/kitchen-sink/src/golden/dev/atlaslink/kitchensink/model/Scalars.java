package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Single values, in bounds that a narrower type would not hold.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({ "whole", "small", "unsigned", "moments", "days", "rows", "holes", "gaps", "nothing" })
public interface Scalars {
    /**
     * The property {@code whole}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("whole")
    Optional<Long> whole();

    /**
     * The property {@code small}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("small")
    Optional<Integer> small();

    /**
     * The property {@code unsigned}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("unsigned")
    Optional<Long> unsigned();

    /**
     * The property {@code moments}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonProperty("moments")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Instant> moments();

    /**
     * The property {@code days}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonFormat(shape = JsonFormat.Shape.STRING)
    @JsonProperty("days")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, LocalDate> days();

    /**
     * The property {@code rows}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("rows")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<List<Integer>> rows();

    /**
     * The property {@code holes}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("holes")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<@AllowNulls Long> holes();

    /**
     * The property {@code gaps}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("gaps")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    Map<String, @AllowNulls String> gaps();

    /**
     * The property {@code nothing}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("nothing")
    Optional<String> nothing();

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
    private static Scalars fromJson(ScalarsJson json) {
        return json.build();
    }

    /** Collects the properties of a {@link Scalars}. May be used again; not for several threads at once. */
    final class Builder extends ImmutableScalars.Builder {
        Builder() {}
    }
}
