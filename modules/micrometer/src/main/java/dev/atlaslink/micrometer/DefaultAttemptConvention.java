package dev.atlaslink.micrometer;

import dev.atlaslink.client.event.Attempt;
import dev.atlaslink.client.event.Call;
import io.micrometer.common.KeyValue;
import io.micrometer.common.KeyValues;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationConvention;
import java.net.URI;
import java.time.LocalDate;
import java.util.OptionalInt;

/** Names the observation of a request on the wire, as {@link AtlasObservation#ATTEMPT} says. Another may extend it. */
public class DefaultAttemptConvention implements ObservationConvention<AttemptContext> {
    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /** Creates a convention; one serves all requests. */
    public DefaultAttemptConvention() {}

    @Override
    public boolean supportsContext(Observation.Context context) {
        return context instanceof AttemptContext;
    }

    @Override
    public String getName() {
        return AtlasObservation.ATTEMPT.getName();
    }

    @Override
    public String getContextualName(AttemptContext context) {
        return context.call().method() + " " + context.call().pathTemplate();
    }

    @Override
    public KeyValues getLowCardinalityKeyValues(AttemptContext context) {
        Call call = context.call();
        OptionalInt status = context.attempt().map(Attempt::status).orElse(OptionalInt.empty());
        return KeyValues.of(
                AtlasKey.METHOD.withValue(call.method()),
                AtlasKey.SERVER_ADDRESS.withValue(call.baseUrl().getHost()),
                AtlasKey.SERVER_PORT.withValue(String.valueOf(port(call.baseUrl()))),
                AtlasKey.URL_TEMPLATE.withValue(call.pathTemplate()),
                KeyValuesOf.statusCode(status),
                KeyValuesOf.errorType(status, context.attempt().flatMap(Attempt::failure)),
                KeyValuesOf.operation(call),
                KeyValuesOf.generation(call),
                resourceDate(context));
    }

    @Override
    public KeyValues getHighCardinalityKeyValues(AttemptContext context) {
        return context.number() == 1
                ? KeyValues.empty()
                : KeyValues.of(AtlasKey.RESEND_COUNT.withValue(String.valueOf(context.number() - 1)));
    }

    private static KeyValue resourceDate(AttemptContext context) {
        return context.attempt()
                .flatMap(Attempt::resourceDate)
                .map(LocalDate::toString)
                .map(AtlasKey.RESOURCE_DATE::withValue)
                .orElseGet(AtlasKey.RESOURCE_DATE::none);
    }

    private static int port(URI url) {
        if (url.getPort() >= 0) {
            return url.getPort();
        }
        return "https".equals(url.getScheme()) ? HTTPS : HTTP;
    }
}
