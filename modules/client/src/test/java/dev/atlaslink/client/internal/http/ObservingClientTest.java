package dev.atlaslink.client.internal.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.AtlasObserver;
import dev.atlaslink.client.event.Attempt;
import dev.atlaslink.client.event.Call;
import feign.Client;
import feign.Request;
import feign.Response;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.slf4j.event.Level;

/** The observer is told of each request when it goes out, and of what came of it. */
final class ObservingClientTest {
    private static final Request REQUEST = ThingRequests.of(
            "changeThing",
            "https://cloud.mongodb.com/things?pretty=true",
            Map.of("Accept", List.of("application/json"), "Content-Type", List.of("text/csv")),
            "a;b");

    private final Attempts told = new Attempts();
    private final RecordedLog log = new RecordedLog(Level.DEBUG);

    static Stream<Throwable> failures() {
        return Stream.of(new IOException("broken"), new IllegalStateException("closed"), new StackOverflowError());
    }

    @Test
    void responseIsToldWithWhatWasSentAndWhatCame() throws IOException {
        Response response = ThingCall.of(
                observing(Responses.always(
                        201, Map.of("Content-Type", List.of("application/vnd.atlas.2025-03-12+json")), "{}")),
                REQUEST);

        assertThat(response.status()).isEqualTo(201);
        assertThat(log.lines()).singleElement().asString().startsWith("DEBUG call 7: PATCH /things?pretty=true ");
        assertThat(told.ended()).hasSize(1);
        Attempt attempt = told.ended().get(0);
        assertThat(attempt.number()).isEqualTo(1);
        assertThat(attempt.operationId()).isEqualTo("changeThing");
        assertThat(attempt.accept()).contains("application/json");
        assertThat(attempt.contentTypeSent()).contains("text/csv");
        assertThat(attempt.status()).hasValue(201);
        assertThat(attempt.failure()).isEmpty();
        assertThat(attempt.contentTypeReceived()).contains("application/vnd.atlas.2025-03-12+json");
        assertThat(attempt.resourceDate()).contains(LocalDate.parse("2025-03-12"));
        assertThat(attempt.elapsed()).isBetween(Duration.ZERO, Duration.ofHours(1));
    }

    @ParameterizedTest
    @MethodSource("failures")
    void requestWithoutAResponseIsToldWithoutAStatus(Throwable failure) {
        Client failing = (request, options) -> {
            if (failure instanceof IOException broken) {
                throw broken;
            }
            if (failure instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) failure;
        };

        assertThatThrownBy(() -> ThingCall.of(observing(failing), REQUEST)).isSameAs(failure);
        assertThat(told.ended()).hasSize(1);
        assertThat(log.lines()).singleElement().asString().contains(" -> " + failure + " in ");
        assertThat(told.ended().get(0).status()).isEmpty();
        assertThat(told.ended().get(0).failure()).containsSame(failure);
        assertThat(told.ended().get(0).contentTypeReceived()).isEmpty();
        assertThat(told.ended().get(0).resourceDate()).isEmpty();
        assertThat(told.ended().get(0).elapsed()).isBetween(Duration.ZERO, Duration.ofHours(1));
    }

    @Test
    void requestsOfACallAreNumberedAndEachIsToldBeforeItIsSent() throws IOException {
        Client once = observing((request, options) -> {
            assertThat(told.started()).hasSize(told.ended().size() + 1);
            return Responses.of(request, 204, Map.of(), "");
        });
        Client twice = (request, options) -> {
            once.execute(request, options).close();
            return once.execute(request, options);
        };

        ThingCall.of(twice, REQUEST);

        assertThat(told.started()).containsExactly(1, 2);
        assertThat(told.ended()).extracting(Attempt::number).containsExactly(1, 2);
    }

    @Test
    void deprecationIsPassedOnByTheNameOfTheOperation() throws IOException {
        ThingCall.of(observing(Responses.always(204, Map.of("Deprecation", List.of("@1688169599")), "")), REQUEST);

        assertThat(told.deprecations()).hasSize(1);
        assertThat(told.deprecations().get(0).operationId()).isEqualTo("changeThing");
    }

    @Test
    void headersOfTheObserverAreSentWithEachRequestOfItsOwn() throws IOException {
        AtlasObserver tracing = new AtlasObserver() {
            @Override
            public Map<String, String> requestHeaders(Call call, int number) {
                return Map.of("traceparent", call.operationId() + " " + number);
            }
        };
        List<Request> sent = new ArrayList<>();
        Client once = new ObservingClient(
                (request, options) -> {
                    sent.add(request);
                    return Responses.of(request, 204, Map.of(), "");
                },
                tracing);

        ThingCall.of(
                (request, options) -> {
                    once.execute(request, options).close();
                    return once.execute(request, options);
                },
                REQUEST);

        assertThat(sent)
                .extracting(request -> Requests.header(request.headers(), "traceparent"))
                .containsExactly(Optional.of("changeThing 1"), Optional.of("changeThing 2"));
        assertThat(sent)
                .allSatisfy(request ->
                        assertThat(Requests.header(request.headers(), "Accept")).contains("application/json"));
    }

    @Test
    void headerThatTheCallerSetStays() throws IOException {
        AtlasObserver tracing = new AtlasObserver() {
            @Override
            public Map<String, String> requestHeaders(Call call, int number) {
                return Map.of("accept", "text/html");
            }
        };
        Client client = new ObservingClient(
                (request, options) -> {
                    assertThat(request.headers().get("Accept")).containsExactly("application/json");
                    return Responses.of(request, 204, Map.of(), "");
                },
                tracing);

        assertThat(ThingCall.of(client, REQUEST).status()).isEqualTo(204);
    }

    private Client observing(Client next) {
        return new ObservingClient(next, told, new WireLog(log));
    }
}
