package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link YearlyPlan}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class YearlyPlanCodec implements JsonOutput.Codec<YearlyPlan> {
    static final YearlyPlanCodec INSTANCE = new YearlyPlanCodec();

    private YearlyPlanCodec() {}

    @Override
    public YearlyPlan read(JsonInput in) throws IOException {
        if (!in.object("YearlyPlan")) {
            return null;
        }
        var builder = YearlyPlan.builder();
        for (String name = in.field(); name != null; name = in.field()) {
            switch (name) {
                case "term" -> {
                    var value = in.text();
                    if (value != null) {
                        builder.term(value);
                    }
                }
                case "month" -> {
                    var value = JsonValues.int32("month", in.number());
                    if (value != null) {
                        builder.month(value);
                    }
                }
                default -> builder.putUnknownProperties(name, in.any());
            }
        }
        return builder.build();
    }

    @Override
    public void write(JsonOutput out, YearlyPlan value) throws IOException {
        out.begin();
        out.present("term", value.term());
        out.present("month", value.month());
        out.end(value.unknownProperties());
    }

    @Override
    public List<Set<String>> properties() {
        return List.of(Set.of("term", "month"));
    }
}
