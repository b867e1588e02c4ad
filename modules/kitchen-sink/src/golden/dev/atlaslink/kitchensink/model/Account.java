package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Is the body of requests and of responses, of which either requires what the other does not have.
 */
@Value.Immutable
@JsonInclude(JsonInclude.Include.NON_ABSENT)
@JsonPropertyOrder({ "id", "name", "password", "links", "salt", "type", "release", "zone" })
public interface Account {
    /**
     * The property {@code id}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("id")
    Optional<String> id();

    /**
     * The property {@code name}.
     *
     * @return never {@code null}
     */
    @JsonProperty("name")
    String name();

    /**
     * The property {@code password}.
     *
     * @return empty where absent or {@code null}
     */
    @Value.Redacted
    @JsonProperty("password")
    Optional<String> password();

    /**
     * The property {@code links}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("links")
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<String> links();

    /**
     * The property {@code salt}.
     *
     * @return never {@code null}
     */
    @JsonProperty("salt")
    @Value.Default
    default String salt() {
        return "YWI=";
    }

    /**
     * The property {@code type}.
     *
     * @return never {@code null}
     */
    @JsonProperty("type")
    @Value.Default
    default String type() {
        return "account";
    }

    /**
     * The property {@code release}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("release")
    Optional<Release> release();

    /**
     * The property {@code zone}.
     *
     * @return empty where absent or {@code null}
     */
    @JsonProperty("zone")
    Optional<AccountZone> zone();

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
    private static Account fromJson(AccountJson json) {
        return json.build();
    }

    /** Collects the properties of a {@link Account}. May be used again; not for several threads at once. */
    final class Builder extends ImmutableAccount.Builder {
        Builder() {}
    }
}
