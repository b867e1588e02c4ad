package dev.atlaslink.kitchensink.model;

import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.math.BigDecimal;

/** Collects the properties of a {@link YearlyPlan} for Jackson. A JSON {@code null} counts as absent. */
@SuppressWarnings("deprecation") // a property may be deprecated
@JsonTypeInfo(use = JsonTypeInfo.Id.NONE)
final class YearlyPlanJson implements PlanJson {
    private final YearlyPlan.Builder builder = YearlyPlan.builder();

    @Override
    public YearlyPlan build() {
        return builder.build();
    }

    @JsonProperty("term")
    void term(String value) {
        if (value != null) {
            builder.term(value);
        }
    }

    @JsonProperty("month")
    void month(BigDecimal value) {
        if (value != null) {
            builder.month(JsonValues.int32("month", value));
        }
    }

    @JsonAnySetter
    void unknownProperty(String name, Object value) {
        builder.putUnknownProperties(name, value);
    }
}
