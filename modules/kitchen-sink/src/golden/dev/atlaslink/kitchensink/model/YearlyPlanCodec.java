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
        YearlyPlanJson json = new YearlyPlanJson();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "term" -> json.term(in.text());
                case "month" -> json.month(in.number());
                default -> json.unknownProperty(name, in.any());
            }
        }
        return json.build();
    }
}
