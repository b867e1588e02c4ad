package dev.atlaslink.kitchensink.model;

import java.io.IOException;
import java.util.List;
import java.util.Set;

/** Reads and writes {@link Plan}. */
@SuppressWarnings("deprecation") // a model or a property may be deprecated
final class PlanCodec implements JsonOutput.Codec<Plan> {
    static final PlanCodec INSTANCE = new PlanCodec();

    private PlanCodec() {}

    @Override
    public Plan read(JsonInput in) throws IOException {
        if (!in.object("Plan")) {
            return null;
        }
        return switch (in.discriminator("term")) {
            case "month" -> MonthlyPlanCodec.INSTANCE.read(in);
            case "year" -> YearlyPlanCodec.INSTANCE.read(in);
            default -> new Plan.Unknown(in.unknown());
        };
    }

    @Override
    public void write(JsonOutput out, Plan value) throws IOException {
        if (value instanceof MonthlyPlan variant) {
            MonthlyPlanCodec.INSTANCE.write(out, variant);
        } else if (value instanceof YearlyPlan variant) {
            YearlyPlanCodec.INSTANCE.write(out, variant);
        } else {
            out.any(((Plan.Unknown) value).properties());
        }
    }

    @Override
    public List<Set<String>> properties() {
        return JsonInput.properties(MonthlyPlanCodec.INSTANCE, YearlyPlanCodec.INSTANCE);
    }
}
