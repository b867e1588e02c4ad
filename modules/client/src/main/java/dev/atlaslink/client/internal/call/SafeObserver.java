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
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps an observer's mistakes from the calls that it observes: a broken metric must not fail a delete. */
public final class SafeObserver implements AtlasObserver {
    private static final Logger LOG = LoggerFactory.getLogger("dev.atlaslink.client.observer");

    private final AtlasObserver observer;

    /**
     * Creates a guard.
     *
     * @param observer that may throw
     */
    public SafeObserver(AtlasObserver observer) {
        this.observer = observer;
    }

    @Override
    public void callStarted(Call call) {
        tell("callStarted", () -> observer.callStarted(call));
    }

    @Override
    public void callEnded(CallResult result) {
        tell("callEnded", () -> observer.callEnded(result));
    }

    @Override
    public void attemptStarted(Call call, int number) {
        tell("attemptStarted", () -> observer.attemptStarted(call, number));
    }

    /** Checked here, where what the observer did wrong is told. */
    @Override
    public Map<String, String> requestHeaders(Call call, int number) {
        AtomicReference<Map<String, String>> checked = new AtomicReference<>(Map.of());
        tell("requestHeaders", () -> {
            Map<String, String> headers = Map.copyOf(observer.requestHeaders(call, number));
            headers.forEach(HeaderChecks::require);
            checked.set(headers);
        });
        return checked.get();
    }

    @Override
    public void attemptEnded(Attempt attempt) {
        tell("attemptEnded", () -> observer.attemptEnded(attempt));
    }

    @Override
    public void retrying(Retry retry) {
        tell("retrying", () -> observer.retrying(retry));
    }

    @Override
    public void permitGranted(PermitGrant permit) {
        tell("permitGranted", () -> observer.permitGranted(permit));
    }

    @Override
    public void rateLimitReported(RateLimitReport report) {
        tell("rateLimitReported", () -> observer.rateLimitReported(report));
    }

    @Override
    public void waitStarted(ResourceWait wait) {
        tell("waitStarted", () -> observer.waitStarted(wait));
    }

    @Override
    public void pollStarted(ResourceWait wait) {
        tell("pollStarted", () -> observer.pollStarted(wait));
    }

    @Override
    public void pollEnded(ResourceWait wait) {
        tell("pollEnded", () -> observer.pollEnded(wait));
    }

    @Override
    public void waitEnded(ResourceWaitResult result) {
        tell("waitEnded", () -> observer.waitEnded(result));
    }

    @Override
    public void tokenRefreshed(TokenRefresh refresh) {
        tell("tokenRefreshed", () -> observer.tokenRefreshed(refresh));
    }

    @Override
    public void deprecated(Deprecation deprecation) {
        tell("deprecated", () -> observer.deprecated(deprecation));
    }

    @Override
    public void unexpectedStatus(UnexpectedStatus status) {
        tell("unexpectedStatus", () -> observer.unexpectedStatus(status));
    }

    @Override
    public void unknownRegion(Region region) {
        tell("unknownRegion", () -> observer.unknownRegion(region));
    }

    private static void tell(String event, Runnable observation) {
        try {
            observation.run();
        } catch (Exception e) {
            // Also a checked one, which other languages throw undeclared: taken for the wire's, it would be a retry.
            LOG.warn("the observer failed in {}; the call goes on", event, e);
        }
    }
}
