package dev.atlaslink.micrometer;

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
import dev.atlaslink.client.model.Region;
import java.util.Map;

/** Passes on what a client tells: what takes time is observed, the rest is counted. */
final class MicrometerObserver implements AtlasObserver {
    private final CallObservations calls;
    private final AttemptObservations attempts;
    private final WaitObservations waits;
    private final Meters meters;

    MicrometerObserver(CallObservations calls, AttemptObservations attempts, WaitObservations waits, Meters meters) {
        this.calls = calls;
        this.attempts = attempts;
        this.waits = waits;
        this.meters = meters;
    }

    @Override
    public void callStarted(Call call) {
        calls.started(call);
    }

    @Override
    public void callEnded(CallResult result) {
        calls.ended(result);
    }

    @Override
    public void attemptStarted(Call call, int number) {
        attempts.started(call, number);
    }

    @Override
    public Map<String, String> requestHeaders(Call call, int number) {
        return attempts.headers(call);
    }

    @Override
    public void attemptEnded(Attempt attempt) {
        attempts.ended(attempt);
    }

    @Override
    public void retrying(Retry retry) {
        meters.retrying(retry);
    }

    @Override
    public void permitGranted(PermitGrant permit) {
        meters.permitGranted(permit);
    }

    @Override
    public void rateLimitReported(RateLimitReport report) {
        meters.rateLimitReported(report);
    }

    @Override
    public void waitStarted(ResourceWait wait) {
        waits.started(wait);
    }

    @Override
    public void pollStarted(ResourceWait wait) {
        waits.pollStarted(wait);
    }

    @Override
    public void pollEnded(ResourceWait wait) {
        waits.pollEnded(wait);
    }

    @Override
    public void waitEnded(ResourceWaitResult result) {
        waits.ended(result);
        meters.waitEnded(result);
    }

    @Override
    public void tokenRefreshed(TokenRefresh refresh) {
        meters.tokenRefreshed(refresh);
    }

    @Override
    public void deprecated(Deprecation deprecation) {
        meters.deprecated(deprecation);
    }

    @Override
    public void unexpectedStatus(UnexpectedStatus status) {
        meters.unexpectedStatus(status);
    }

    @Override
    public void unknownRegion(Region region) {
        meters.unknownRegion();
    }
}
