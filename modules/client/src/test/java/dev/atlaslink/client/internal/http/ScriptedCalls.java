package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.Sleeper;
import dev.atlaslink.client.event.Call;
import dev.atlaslink.client.internal.auth.RefusedCredentials;
import dev.atlaslink.client.internal.call.OngoingCall;
import dev.atlaslink.client.internal.codec.AtlasErrorDecoder;
import dev.atlaslink.client.internal.codec.LazyMapper;
import dev.atlaslink.client.internal.settings.Settings;
import dev.atlaslink.client.internal.settings.TestSettings;
import dev.atlaslink.client.limit.PermitSource;
import feign.Client;
import feign.Feign;
import feign.MethodMetadata;
import feign.RequestLine;
import feign.RequestTemplate;
import feign.Response;
import feign.Retryer;

/** Makes calls whose attempts end as a script says; time passes in pauses only, and half of what may be drawn is. */
final class ScriptedCalls {
    private final ManualClock clock = new ManualClock();
    private AtlasObserver observer = AtlasObserver.NONE;

    ManualClock clock() {
        return clock;
    }

    void observe(AtlasObserver other) {
        observer = other;
    }

    Things api(RetryScript script) {
        return api(script, clock);
    }

    Things api(RetryScript script, Sleeper sleeper) {
        Settings settings = TestSettings.of(clock, sleeper, observer, PermitSource.UNLIMITED);
        RetryingClient retrying = new RetryingClient(script, new Backoff(() -> 0.5), settings);
        Client client = (request, options) -> {
            Call call = new Call(1, "test", request.httpMethod().name(), Requests.path(request), clock.instant());
            try (OngoingCall ongoing = OngoingCall.begin(call, settings.callTimeout(), clock)) {
                assertThat(ongoing.left()).isEqualTo(settings.callTimeout());
                return retrying.execute(request, options);
            }
        };
        AtlasErrorDecoder errors =
                new AtlasErrorDecoder(new LazyMapper(), new RefusedCredentials(settings.auth())::explain);
        return Feign.builder()
                .requestInterceptor(ScriptedCalls::tellOperation)
                .client(client)
                .errorDecoder((key, response) -> errors.decode(response, clock.instant()))
                .retryer(Retryer.NEVER_RETRY)
                .target(Things.class, "http://localhost:1");
    }

    private static void tellOperation(RequestTemplate template) {
        MethodMetadata operation = template.methodMetadata();
        template.feignTarget(new OperationTarget(
                operation.method().getName(), "Things", template.path(), operation.returnType() == void.class));
    }

    interface Things {
        @RequestLine("GET /things")
        void read();

        @RequestLine("POST /things")
        void create();

        @RequestLine("DELETE /things")
        void delete();

        @RequestLine("DELETE /things")
        Response deleteAndTell();
    }
}
