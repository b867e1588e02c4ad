package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link MonthlyPlan}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class MonthlyPlanCodec implements JsonOutput.Codec<MonthlyPlan> {
    static final MonthlyPlanCodec INSTANCE = new MonthlyPlanCodec();

    private MonthlyPlanCodec() {}

    @Override
    public MonthlyPlan read(JsonInput in) throws IOException {
        if (!in.object("MonthlyPlan")) {
            return null;
        }
        var builder = MonthlyPlan.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "term" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.term(value);
                    }
                }
                case "day" -> {
                    var value = JsonValues.int32("day", in.number());
                    if (value != null) {
                        builder.day(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, MonthlyPlan value) throws IOException {
        out.begin();
        out.present("term", value.term());
        out.present("day", value.day());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("term", "day"));
    }
}
