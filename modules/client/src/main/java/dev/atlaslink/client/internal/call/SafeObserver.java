package dev.atlaslink.client.internal.call;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.event.Attempt;
import dev.atlaslink.client.event.Call;
import dev.atlaslink.client.event.CallResult;
import dev.atlaslink.client.event.Deprecation;
import dev.atlaslink.client.event.PermitGrant;
import dev.atlaslink.client.event.RateLimitReport;
import dev.atlaslink.client.event.ResourceWait;
import dev.atlaslink.client.event.ResourceWaitResult;
import dev.atlaslink.client.event.Retry;
import dev.atlaslink.client.event.TokenRefresh;
import dev.atlaslink.client.event.UnexpectedStatus;
import dev.atlaslink.client.internal.settings.HeaderChecks;
import dev.atlaslink.client.model.Region;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells observers in their order, and keeps their mistakes from the calls that they observe and from each other: a broken metric
 * must not fail a delete.
 */
public final class SafeObserver implements AtlasObserver {
    private static final Logger LOG = LoggerFactory.getLogger("dev.atlaslink.client.observer");

    private final List<AtlasObserver> observers;

    /**
     * Creates a guard.
     *
     * @param observers that may throw
     */
    public SafeObserver(List<? extends AtlasObserver> observers) {
        this.observers = List.copyOf(observers);
    }

    @Override
    public void callStarted(Call call) {
        tell("callStarted", observer -> observer.callStarted(call));
    }

    @Override
    public void callEnded(CallResult result) {
        tell("callEnded", observer -> observer.callEnded(result));
    }

    @Override
    public void attemptStarted(Call call, int number) {
        tell("attemptStarted", observer -> observer.attemptStarted(call, number));
    }

    /** Checked here, where what an observer did wrong is told. A header that an earlier observer has added stays. */
    @Override
    public Map<String, String> requestHeaders(Call call, int number) {
        Map<String, String> added = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        tell("requestHeaders", observer -> {
            Map<String, String> headers = Map.copyOf(observer.requestHeaders(call, number));
            headers.forEach(HeaderChecks::require);
            headers.forEach(added::putIfAbsent);
        });
        return Collections.unmodifiableMap(added);
    }

    @Override
    public void attemptEnded(Attempt attempt) {
        tell("attemptEnded", observer -> observer.attemptEnded(attempt));
    }

    @Override
    public void retrying(Retry retry) {
        tell("retrying", observer -> observer.retrying(retry));
    }

    @Override
    public void permitGranted(PermitGrant permit) {
        tell("permitGranted", observer -> observer.permitGranted(permit));
    }

    @Override
    public void rateLimitReported(RateLimitReport report) {
        tell("rateLimitReported", observer -> observer.rateLimitReported(report));
    }

    @Override
    public void waitStarted(ResourceWait wait) {
        tell("waitStarted", observer -> observer.waitStarted(wait));
    }

    @Override
    public void pollStarted(ResourceWait wait) {
        tell("pollStarted", observer -> observer.pollStarted(wait));
    }

    @Override
    public void pollEnded(ResourceWait wait) {
        tell("pollEnded", observer -> observer.pollEnded(wait));
    }

    @Override
    public void waitEnded(ResourceWaitResult result) {
        tell("waitEnded", observer -> observer.waitEnded(result));
    }

    @Override
    public void tokenRefreshed(TokenRefresh refresh) {
        tell("tokenRefreshed", observer -> observer.tokenRefreshed(refresh));
    }

    @Override
    public void deprecated(Deprecation deprecation) {
        tell("deprecated", observer -> observer.deprecated(deprecation));
    }

    @Override
    public void unexpectedStatus(UnexpectedStatus status) {
        tell("unexpectedStatus", observer -> observer.unexpectedStatus(status));
    }

    @Override
    public void unknownRegion(Region region) {
        tell("unknownRegion", observer -> observer.unknownRegion(region));
    }

    private void tell(String event, Consumer<AtlasObserver> observation) {
        for (AtlasObserver observer : observers) {
            try {
                observation.accept(observer);
            } catch (Exception e) {
                // Also a checked one, which other languages throw undeclared: taken for the wire's, it was retried.
                LOG.warn("the observer failed in {}; the call goes on", event, e);
            }
        }
    }
}
