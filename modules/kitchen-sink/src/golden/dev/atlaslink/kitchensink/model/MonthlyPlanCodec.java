package dev.atlaslink.kitchensink.model;

import java.io.IOException;

/** Reads {@link MonthlyPlan} from JSON. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class MonthlyPlanCodec implements JsonInput.Reader<MonthlyPlan> {
    static final MonthlyPlanCodec INSTANCE = new MonthlyPlanCodec();

    private MonthlyPlanCodec() {}

    @Override
    public MonthlyPlan read(JsonInput in) throws IOException {
        if (!in.object("MonthlyPlan")) {
            return null;
        }
        MonthlyPlanJson json = new MonthlyPlanJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "term" -> json.term(in.text());
                case "day" -> json.day(in.number());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
