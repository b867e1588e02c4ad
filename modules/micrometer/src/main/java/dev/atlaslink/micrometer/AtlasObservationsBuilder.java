package dev.atlaslink.micrometer;

import dev.atlaslink.client.AtlasObserver;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.composite.CompositeMeterRegistry;
import io.micrometer.observation.ObservationConvention;
import io.micrometer.observation.ObservationRegistry;
import org.jspecify.annotations.Nullable;

/** Collects what is different about an observer. A setting that is {@code null} is an {@link IllegalArgumentException}. */
public final class AtlasObservationsBuilder {
    private ObservationRegistry observations = ObservationRegistry.NOOP;
    private MeterRegistry meters = new CompositeMeterRegistry();
    private @Nullable ObservationConvention<CallContext> calls;
    private @Nullable ObservationConvention<AttemptContext> attempts;
    private @Nullable ObservationConvention<WaitContext> waits;
    private boolean traceHeaders = true;

    AtlasObservationsBuilder() {}

    /**
     * Sets where calls, requests and waits are observed.
     *
     * @param registry default none
     * @return this
     */
    public AtlasObservationsBuilder observations(ObservationRegistry registry) {
        observations = required("observations", registry, "an observation registry");
        return this;
    }

    /**
     * Sets where the rest is counted.
     *
     * @param registry default none
     * @return this
     */
    public AtlasObservationsBuilder meters(MeterRegistry registry) {
        meters = required("meters", registry, "a meter registry");
        return this;
    }

    /**
     * Sets what names the observations of calls. A global convention of the registry for {@link CallContext} is used instead
     * of the default one, but not instead of this.
     *
     * @param convention default {@link DefaultCallConvention}
     * @return this
     */
    public AtlasObservationsBuilder callConvention(ObservationConvention<CallContext> convention) {
        calls = required("callConvention", convention, "a convention, such as DefaultCallConvention");
        return this;
    }

    /**
     * Sets what names the observations of requests; see {@link #callConvention}.
     *
     * @param convention default {@link DefaultAttemptConvention}
     * @return this
     */
    public AtlasObservationsBuilder attemptConvention(ObservationConvention<AttemptContext> convention) {
        attempts = required("attemptConvention", convention, "a convention, such as DefaultAttemptConvention");
        return this;
    }

    /**
     * Sets what names the observations of waits; see {@link #callConvention}.
     *
     * @param convention default {@link DefaultWaitConvention}
     * @return this
     */
    public AtlasObservationsBuilder waitConvention(ObservationConvention<WaitContext> convention) {
        waits = required("waitConvention", convention, "a convention, such as DefaultWaitConvention");
        return this;
    }

    /**
     * Sets whether the headers of a tracer, such as {@code traceparent} and baggage, go out to Atlas.
     *
     * @param send default {@code true}, as OpenTelemetry's own instrumentations do
     * @return this
     */
    public AtlasObservationsBuilder traceHeaders(boolean send) {
        traceHeaders = send;
        return this;
    }

    /**
     * Creates the observer. It keeps nothing of a client, and may serve several.
     *
     * @return the observer, for {@link dev.atlaslink.client.AtlasClientBuilder#observer}
     */
    public AtlasObserver build() {
        return new MicrometerObserver(
                new CallObservations(observations, calls),
                new AttemptObservations(observations, attempts, traceHeaders),
                new WaitObservations(observations, waits),
                new Meters(meters));
    }

    private static <T> T required(String name, T value, String allowed) {
        if (value == null) {
            throw new IllegalArgumentException(name + " is null; allowed is " + allowed);
        }
        return value;
    }
}
