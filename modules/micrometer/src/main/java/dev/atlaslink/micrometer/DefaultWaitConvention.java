package dev.atlaslink.micrometer;

import dev.atlaslink.client.event.ResourceWaitResult;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;

/** Names the observation of a wait, as {@link AtlasObservation#WAIT} says. Another may extend it. */
public class DefaultWaitConvention implements ObservationConvention<WaitContext> {
    /** Creates a convention; one serves all waits. */
    public DefaultWaitConvention() {}

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof WaitContext;
    }

    @Override
    public String getName() {
        return AtlasObservation.WAIT.getName();
    }

    @Override
    public String getContextualName(WaitContext context) {
        return "wait for " + context.resourceWait().what();
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(WaitContext context) {
        return KeyValues.of(
                KeyValuesOf.kind(context.resourceWait().what()),
                context.result().map(KeyValuesOf::waitResult).orElseGet(AtlasKey.WAIT_RESULT::none),
                KeyValuesOf.errorType(context.result().flatMap(ResourceWaitResult::failure)));
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(WaitContext context) {
        return context.result()
                .map(result -> KeyValues.of(
                        AtlasKey.POLLS.withValue(String.valueOf(result.polls())), KeyValuesOf.status(result.status())))
                .orElseGet(KeyValues::empty);
    }
}
