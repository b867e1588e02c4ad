package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects the properties of a variant of {@link Shape} for Jackson. */
@SuppressWarnings("deprecation") // a variant may be deprecated
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "kind",
        visible = true,
        defaultImpl = ShapeJson.UnknownJson.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = CircleJson.class, name = "circle"),
    @JsonSubTypes.Type(value = SquareJson.class, name = "square \"s\"")
})
interface ShapeJson {
    Shape build();

    /** What fits no variant. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    final class UnknownJson implements ShapeJson {
        private final Map<String, Object> properties = new LinkedHashMap<>();

        @Override
        public Shape build() {
            return new Shape.Unknown(properties);
        }

        @JsonAnySetter
        void property(String name, Object value) {
            properties.put(name, value);
        }
    }
}
