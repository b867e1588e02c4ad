package dev.atlaslink.micrometer;

import dev.atlaslink.client.event.CallResult;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import java.util.OptionalInt;

/** Names the observation of a call, as {@link AtlasObservation#CALL} says. Another may extend it. */
public class DefaultCallConvention implements ObservationConvention<CallContext> {
    /** Creates a convention; one serves all calls. */
    public DefaultCallConvention() {}

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof CallContext;
    }

    @Override
    public String getName() {
        return AtlasObservation.CALL.getName();
    }

    @Override
    public String getContextualName(CallContext context) {
        return context.call().operationId();
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(CallContext context) {
        return KeyValues.of(
                KeyValuesOf.operation(context.call()),
                KeyValuesOf.generation(context.call()),
                KeyValuesOf.statusCode(context.result().map(CallResult::status).orElse(OptionalInt.empty())),
                KeyValuesOf.errorType(context.result().flatMap(CallResult::failure)));
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(CallContext context) {
        return context.result()
                .map(result -> KeyValues.of(AtlasKey.REQUESTS.withValue(String.valueOf(result.requests()))))
                .orElseGet(KeyValues::empty);
    }
}
