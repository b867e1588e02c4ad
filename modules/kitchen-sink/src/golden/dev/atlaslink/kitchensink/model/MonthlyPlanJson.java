package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;

/** Collects the properties of a {@link MonthlyPlan} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
final class MonthlyPlanJson implements PlanJson {
    private final MonthlyPlan.Builder builder = MonthlyPlan.builder();

    @Override
    public MonthlyPlan build() {
        return builder.build();
    }

    @JsonProperty("term")
    void term(String value) {
        if (value != null) {
            builder.term(value);
        }
    }

    @JsonProperty("day")
    void day(BigDecimal value) {
        if (value != null) {
            builder.day(JsonValues.int32("day", value));
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
