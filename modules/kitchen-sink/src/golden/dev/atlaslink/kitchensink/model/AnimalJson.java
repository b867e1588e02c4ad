package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects the properties of a variant of {@link Animal} for Jackson. */
@SuppressWarnings("deprecation") // a variant may be deprecated
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "species",
        visible = true,
        defaultImpl = AnimalJson.UnknownJson.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = CatJson.class, name = "cat")
})
interface AnimalJson {
    Animal build();

    /** What fits no variant. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    final class UnknownJson implements AnimalJson {
        private final Map<String, Object> properties = new LinkedHashMap<>();

        @Override
        public Animal build() {
            return new Animal.Unknown(properties);
        }

        @JsonAnySetter
        void property(String name, Object value) {
            properties.put(name, value);
        }
    }
}
