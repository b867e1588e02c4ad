package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.event.Call;
import dev.atlaslink.client.internal.call.OngoingCall;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;

/** Lets a client execute a request as part of a call. */
public final class ThingCall {
    public static final Request.Options OPTIONS =
            new Request.Options(Duration.ofSeconds(5), Duration.ofSeconds(30), false);

    private ThingCall() {}

    public static Response of(Client client, Request request) throws IOException {
        return of(client, request, Duration.ofMinutes(1), new ManualClock());
    }

    public static Response of(Client client, Request request, Duration limit, Clock clock) throws IOException {
        Call call = new Call(
                7, Requests.operationId(request), request.httpMethod().name(), Requests.path(request), clock.instant());
        try (OngoingCall ongoing = OngoingCall.begin(call, limit, clock)) {
            Response response = client.execute(request, OPTIONS);
            assertThat(ongoing).as("the call that the client was part of").isSameAs(OngoingCall.current());
            return response;
        }
    }
}
