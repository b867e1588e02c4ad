package dev.atlaslink.client.internal.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.CallOptions;
import dev.atlaslink.client.ManualClock;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.internal.codec.JsonCodec;
import dev.atlaslink.client.internal.settings.Settings;
import dev.atlaslink.client.internal.settings.TestSettings;
import feign.Client;
import feign.Headers;
import feign.Param;
import feign.Request;
import feign.RequestLine;
import feign.Response;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the methods of an interface do once it is implemented. */
final class ApiFactoryTest {
    private final Settings settings = TestSettings.of(new ManualClock());
    private final List<Request> sent = new ArrayList<>();
    private final List<Request.Options> options = new ArrayList<>();

    private final ThingsApi api = factory(settings, this::respond).api(ThingsApi.class);

    @Test
    void methodSendsItsRequestAndReturnsWhatTheResponseHolds() {
        assertThat(api.names("5f7c")).containsExactly("a", "b");

        assertThat(sent).hasSize(1);
        assertThat(sent.get(0).url()).isEqualTo("http://localhost:1/things/5f7c/names");
        assertThat(sent.get(0).httpMethod()).isEqualTo(Request.HttpMethod.GET);
    }

    @Test
    void requestHasTheTimesOfTheSettingsAndFollowsNothing() {
        api.names("5f7c");

        assertThat(options.get(0).connectTimeoutMillis()).isEqualTo(1000);
        assertThat(options.get(0).readTimeoutMillis()).isEqualTo(1000);
        assertThat(options.get(0).isFollowRedirects()).isFalse();
    }

    @Test
    void requestGoesOutUnderTheDateOfTheSettings() {
        Settings dated = settings.with(CallOptions.NONE.resourceDate(LocalDate.parse("2024-01-01")));
        factory(dated, this::respond).api(ThingsApi.class).names("5f7c");
        api.names("5f7c");

        assertThat(sent)
                .extracting(request -> request.headers().get("Accept"))
                .containsExactly(
                        List.of("application/vnd.atlas.2024-01-01+json"),
                        List.of("application/vnd.atlas.2023-01-01+json"));
    }

    @Test
    void argumentThatIsRefusedSendsNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> api.names("")).withMessageStartingWith("id is \"\"");
        assertThat(sent).isEmpty();
    }

    @Test
    void methodThatTheUserWroteRunsAsItIs() {
        assertThat(api.twice("5f7c")).isEqualTo("abab");
        assertThat(sent).hasSize(2);
    }

    @Test
    void implementationIsMadeOnceAndNamesItself() {
        ApiFactory factory = factory(settings, this::respond);
        ThingsApi first = factory.api(ThingsApi.class);

        assertThat(factory.api(ThingsApi.class)).isSameAs(first);
        assertThat(List.of(first)).contains(factory.api(ThingsApi.class)).doesNotContain(api);
        assertThat(first).hasToString("ThingsApi at http://localhost:1");
        assertThat(first.hashCode()).isEqualTo(System.identityHashCode(first));
        assertThat(sent).isEmpty();
    }

    @Test
    void typeThatCannotBeImplementedIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> factory(settings, this::respond).api(Runnable.class))
                .withMessageStartingWith("type is java.lang.Runnable; allowed is ");
    }

    @Test
    void failureThatNobodyBeneathHasNamedIsOneOfTheTransport() {
        IOException failure = new IOException("broken");
        ThingsApi broken = factory(settings, (request, options) -> {
                    throw failure;
                })
                .api(ThingsApi.class);

        assertThatThrownBy(() -> broken.names("5f7c"))
                .isInstanceOf(TransportException.class)
                .hasMessage("names failed: broken")
                .hasCause(failure);
    }

    private Response respond(Request request, Request.Options with) {
        sent.add(request);
        options.add(with);
        return Response.builder()
                .request(request)
                .status(200)
                .headers(Map.of("Content-Type", List.of("application/json")))
                .body("[\"a\",\"b\"]", StandardCharsets.UTF_8)
                .build();
    }

    private static ApiFactory factory(Settings settings, Client client) {
        return new ApiFactory(settings, client, Bindings.create(JsonCodec.mapper()));
    }

    /** As our templates write it. */
    public interface ThingsApi {
        @RequestLine("GET /things/{id}/names")
        @Headers("Accept: application/vnd.atlas.2023-01-01+json")
        List<String> names(@Param("id") String id);

        default String twice(String id) {
            return String.join("", names(id)) + String.join("", names(id));
        }
    }
}
