package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Variants that share names, values and wishes.
 *
 * <p>What fits no variant is read as {@link Unknown} and written back unchanged.
 */
@SuppressWarnings("deprecation") // a permitted variant may be deprecated
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION, defaultImpl = Mixed.class)
public sealed interface Mixed permits Coffee, Tea, Water, Mixed.Unknown {
    /** Jackson's way in. */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    private static Mixed fromJson(MixedJson json) {
        return json.build();
    }

    /**
     * A variant that this version of the specification does not know.
     *
     * @param properties all JSON properties, in their order
     */
    record Unknown(@JsonAnyGetter Map<String, Object> properties) implements Mixed {
        /**
         * Keeps a copy of the properties.
         *
         * @param properties all JSON properties; values may be {@code null}
         */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Unknown {
            properties = Collections.unmodifiableMap(new LinkedHashMap<>(properties));
        }
    }
}
