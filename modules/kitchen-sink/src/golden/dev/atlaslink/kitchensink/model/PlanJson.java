package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects the properties of a variant of {@link Plan} for Jackson. */
@SuppressWarnings("deprecation") // a variant may be deprecated
@JsonTypeInfo(
        use = JsonTypeInfo.Id.NAME,
        include = JsonTypeInfo.As.EXISTING_PROPERTY,
        property = "term",
        visible = true,
        defaultImpl = PlanJson.UnknownJson.class)
@JsonSubTypes({
    @JsonSubTypes.Type(value = MonthlyPlanJson.class, name = "month"),
    @JsonSubTypes.Type(value = YearlyPlanJson.class, name = "year")
})
interface PlanJson {
    Plan build();

    /** What fits no variant. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
    final class UnknownJson implements PlanJson {
        private final Map<String, Object> properties = new LinkedHashMap<>();

        @Override
        public Plan build() {
            return new Plan.Unknown(properties);
        }

        @JsonAnySetter
        void property(String name, Object value) {
            properties.put(name, value);
        }
    }
}
