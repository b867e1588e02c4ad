package dev.atlaslink.simulator;

import dev.atlaslink.simulator.internal.behaviour.OperationHandler;
import java.util.Map;

/** Lets tests of other packages add operations that the bundled specs do not have. */
public final class FurtherSpecs {

    private FurtherSpecs() {}

    public static AtlasSimulatorBuilder add(
            AtlasSimulatorBuilder builder, String spec, Map<String, OperationHandler> behaviour) {
        builder.further = new FurtherSpec(spec, behaviour);
        return builder;
    }
}
