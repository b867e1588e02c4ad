package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link YearlyPlan} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class YearlyPlanCodec implements JsonInput.Reader<YearlyPlan> {
    static final YearlyPlanCodec INSTANCE = new YearlyPlanCodec();

    private YearlyPlanCodec() {}

    @Override
    public YearlyPlan read(JsonInput in) throws IOException {
        if (!in.object("YearlyPlan")) {
            return null;
        }
        YearlyPlan.Json json = new YearlyPlan.Json();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "term" -> json.term(in.text());
                case "month" -> json.month(in.number());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return YearlyPlan.fromJson(json);
    }
}
