package dev.atlaslink.endtoend.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasClientBuilder;
import dev.atlaslink.client.error.AtlasApiException;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.JsonLibrary;
import dev.atlaslink.endtoend.fixture.Spec;
import dev.atlaslink.endtoend.fixture.WireServer;
import dev.atlaslink.spectools.exchange.ExchangeValidator;
import dev.atlaslink.spectools.exchange.WireExchange;
import dev.atlaslink.spectools.exchange.WireRequest;
import dev.atlaslink.spectools.exchange.WireResponse;
import dev.atlaslink.spectools.repository.Repository;
import java.io.IOException;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each call of the seeds goes out as its page says, and the page's response is read without loss. */
final class SeedCallsTest {
    private static final JsonMapper TREES = new JsonMapper();

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void requestIsTheSeedsToTheByteWithoutItsPretty(SeedCall call) {
        WireRequest request = play(call, UnaryOperator.identity(), new AtomicReference<>());

        assertIsTheSeeds(request, call, call.line().replace("?pretty=true", ""));
    }

    /** No method of ours has {@code pretty}. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void rawRequestIsTheSeedsToTheByte(SeedCall call) {
        WireRequest request =
                play(call, UnaryOperator.identity(), client -> client.send(call.raw()), new AtomicReference<>());

        assertIsTheSeeds(request, call, call.line());
    }

    private static void assertIsTheSeeds(WireRequest request, SeedCall call, String line) {
        assertThat(request.line()).isEqualTo(line + " HTTP/1.1");
        assertThat(request.values("Accept")).containsExactly(call.mediaType());
        assertThat(request.body()).isEqualTo(call.request());
        assertThat(request.values("Content-Type"))
                .isEqualTo(call.requestFile().map(file -> call.mediaType()).stream()
                        .toList());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void responseIsReadAndWrittenBack(SeedCall call) throws IOException {
        AtomicReference<Object> value = new AtomicReference<>();
        play(call, UnaryOperator.identity(), value);

        Spec spec = Spec.operation(call.operationId()).spec();
        Type type = ResponseTypes.of(call.responseExample());
        JsonNode written = TREES.readTree(JsonLibrary.JACKSON_2.write(value.get(), type));
        assertThat(written).isEqualTo(Omissions.of(spec).expected(TREES.readTree(call.response()), value.get()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void exchangeIsAllowedByTheSpecs(SeedCall call) {
        WireRequest request = play(call, UnaryOperator.identity(), new AtomicReference<>());
        WireResponse response =
                new WireResponse(call.status(), List.of("Content-Type: " + call.mediaType()), call.response());

        assertThat(ExchangeValidator.closed().violations(new WireExchange(request, response)))
                .isEmpty();
    }

    /** Atlas responds with the newest version that is not later (Atlas API reference, versions). */
    @Test
    void laterDateOfTheSamplesIsAskedForOnDemand() {
        WireRequest request = play(
                SeedCalls.azure(),
                builder -> builder.resourceDate(LocalDate.parse("2023-10-01")),
                new AtomicReference<>());

        assertThat(request.values("Accept")).containsExactly("application/vnd.atlas.2023-10-01+json");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("errors")
    void errorsOfTheSeedAreTold(Path error) throws IOException {
        JsonNode body = TREES.readTree(Repository.read(error));
        int status = body.get("error").intValue();
        try (WireServer server = WireServer.playing(CannedResponse.json(status, Repository.read(error)));
                AtlasClient client = server.builder().build()) {
            AtlasApiException exception = catchThrowableOfType(
                    AtlasApiException.class, () -> SeedCalls.azure().call().apply(client));

            assertThat(exception.response().status()).isEqualTo(status);
            assertThat(exception.response().errorCode())
                    .contains(body.get("errorCode").textValue());
            assertThat(exception.response().detail())
                    .contains(body.get("detail").textValue());
        }
    }

    @Test
    void noSeedExampleIsLeftUnused() {
        Stream<Path> used = Stream.concat(calls().stream().flatMap(SeedCall::examples), errors().stream());
        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(Repository.filesBelow("specs/examples", ".json").stream()
                        .filter(example -> ResponseTypes.name(example).contains("-seed"))
                        .toList());
    }

    static List<SeedCall> calls() {
        return SeedCalls.all();
    }

    /** Seed 004 alone shows errors. */
    static List<Path> errors() {
        return Repository.filesBelow("specs/examples/" + SeedCalls.ENCRYPTION, ".json").stream()
                .filter(example -> ResponseTypes.name(example).matches("response-seed-\\d{3}\\.json"))
                .toList();
    }

    private static WireRequest play(
            SeedCall call, UnaryOperator<AtlasClientBuilder> settings, AtomicReference<Object> value) {
        return play(call, settings, call.call(), value);
    }

    private static WireRequest play(
            SeedCall call,
            UnaryOperator<AtlasClientBuilder> settings,
            Function<AtlasClient, Object> played,
            AtomicReference<Object> value) {
        byte[] body = call.response().getBytes(StandardCharsets.UTF_8);
        try (WireServer server =
                        WireServer.playing(CannedResponse.status(call.status()).body(call.mediaType(), body));
                AtlasClient client = settings.apply(server.builder()).build()) {
            value.set(played.apply(client));
            assertThat(server.received()).hasSize(1);
            return server.received().get(0);
        }
    }
}
