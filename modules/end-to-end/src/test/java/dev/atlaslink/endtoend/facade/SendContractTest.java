package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.RawRequest;
import dev.atlaslink.client.RawResponse;
import dev.atlaslink.client.credentials.AtlasCredentials;
import dev.atlaslink.client.error.AuthenticationException;
import dev.atlaslink.client.error.InvalidRequestException;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.VersionNotAcceptableException;
import dev.atlaslink.client.event.Deprecation;
import dev.atlaslink.client.event.Retry;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.endtoend.fixture.Crowd;
import dev.atlaslink.endtoend.fixture.JsonLibrary;
import dev.atlaslink.endtoend.fixture.RecordingObserver;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import dev.atlaslink.simulator.JournalEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Requests that users write themselves are sent like all others, to v1.0 and to v2 by both ways to authenticate; the two v1.0
 * generations share their paths.
 */
final class SendContractTest {
    private static final LocalDate DATE = LocalDate.parse("2023-01-01");

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    @ParameterizedTest
    @EnumSource(names = "V1_LEGACY", mode = EnumSource.Mode.EXCLUDE)
    void readIsTheOneOfTheFacade(Generation generation) {
        AtlasClient client = generation.client(atlas);
        boolean enabled = client.project().regionalMode().isEnabled();
        JournalEntry byFacade = latest();
        RawResponse response = client.send(request(generation, "GET", "/privateEndpoint/regionalMode"));

        assertThat(response.status()).isEqualTo(200);
        assertThat(response.body()).isEqualTo("{\"enabled\":" + enabled + "}");
        assertThat(response.resourceDate()).isEqualTo(generation.isV1() ? Optional.empty() : Optional.of(DATE));
        assertThat(response.call().operationId()).isEqualTo("rawRequest");
        assertThat(latest().operationId()).isEqualTo(byFacade.operationId());
        assertThat(latest().header("Accept")).isEqualTo(byFacade.header("Accept"));
    }

    @ParameterizedTest
    @EnumSource(names = "V1_LEGACY", mode = EnumSource.Mode.EXCLUDE)
    void whatIsCreatedCanBeReadAndDeleted(Generation generation) {
        AtlasClient client = generation.client(atlas);
        RawResponse created = client.send(request(generation, "POST", "/privateEndpoint/endpointService")
                .json("{\"providerName\": \"AWS\", \"region\": \"US_EAST_1\"}"));
        assertThat(created.status()).isEqualTo(201);
        String id = json(created).get("id").textValue();
        assertThat(client.project()
                        .privateEndpointServices()
                        .get(CloudProvider.AWS, EndpointServiceId.of(id))
                        .id()
                        .value())
                .isEqualTo(id);

        RawResponse deleted = client.send(request(generation, "DELETE", "/privateEndpoint/AWS/endpointService/{id}")
                .path("id", id));
        assertThat(deleted.status()).isEqualTo(202);
        assertThat(deleted.body()).isEqualTo("{}");
    }

    @ParameterizedTest
    @EnumSource(names = "V1_LEGACY", mode = EnumSource.Mode.EXCLUDE)
    void passingFailureIsRepeated(Generation generation) {
        atlas.allowing("response.status");
        RecordingObserver observer = new RecordingObserver();
        AtlasClient client = client(generation, observer);
        atlas.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(503)).onMethod("GET").times(2));

        assertThat(client.send(request(generation, "GET", "/privateEndpoint/regionalMode"))
                        .status())
                .isEqualTo(200);
        assertThat(observer.events(Retry.class)).hasSize(2);
    }

    @ParameterizedTest
    @EnumSource(names = "V1_LEGACY", mode = EnumSource.Mode.EXCLUDE)
    void creationWhoseResponseIsLostIsNotRepeated(Generation generation) {
        AtlasClient client = generation.client(atlas);
        atlas.simulator().faults().add(Fault.dropAfterWork().onMethod("POST").onPath("/api/atlas/**"));

        assertThatThrownBy(() -> client.send(request(generation, "POST", "/privateEndpoint/endpointService")
                        .json("{\"providerName\": \"AWS\", \"region\": \"US_EAST_1\"}")))
                .hasMessageStartingWith("rawRequest failed: no response after 1 attempt (POST /api/atlas/");
        assertThat(client.project().privateEndpointServices().list(CloudProvider.AWS))
                .hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(names = "V1_LEGACY", mode = EnumSource.Mode.EXCLUDE)
    void refusalIsTheExceptionThatSaysWhatItMeans(Generation generation) {
        AtlasClient client = generation.client(atlas);
        RawRequest missing = request(generation, "GET", "/privateEndpoint/AWS/endpointService/{id}")
                .path("id", "66b81b2f5f1d0c4e8a7d3c10")
                .operationId("lookForService");

        assertThatThrownBy(() -> client.send(missing))
                .isInstanceOf(NotFoundException.class)
                .hasMessageStartingWith("lookForService failed: ");
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void versionThatAtlasDoesNotHaveIs406(Generation generation) {
        atlas.allowing("request.accept");
        AtlasClient client = generation.client(atlas);
        RawRequest early =
                request(generation, "GET", "/privateEndpoint/regionalMode").date(LocalDate.parse("2022-01-01"));

        assertThatThrownBy(() -> client.send(early)).isInstanceOf(VersionNotAcceptableException.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void laterVersionResolvesDownwards(Generation generation) {
        atlas.allowing("request.accept");
        RawResponse response = generation
                .client(atlas)
                .send(request(generation, "GET", "/privateEndpoint/regionalMode")
                        .date(LocalDate.parse("2025-03-12")));

        assertThat(response.resourceDate()).contains(DATE);
    }

    @ParameterizedTest
    @EnumSource(names = "V1_LEGACY", mode = EnumSource.Mode.EXCLUDE)
    void refusedCredentialsAreNamed(Generation generation) {
        AtlasCredentials wrong = generation == Generation.V2_OAUTH
                ? AtlasCredentials.bearer("nobody.issued.it")
                : AtlasCredentials.apiKey("stranger", "secret");
        AtlasClient client = atlas.client(generation.version(), wrong);

        assertThatThrownBy(() -> client.send(request(generation, "GET", "/privateEndpoint/regionalMode")))
                .isInstanceOf(AuthenticationException.class)
                .hasMessageContaining("refused: ");
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void pagesAreFollowedByTheirLinks(Generation generation) {
        Crowd crowd = Crowd.ofEncryptionEndpoints(atlas.projectId(), 25, "ACTIVE");
        atlas.simulator().seed(crowd.seed());
        AtlasClient client = generation.client(atlas);

        List<String> ids = new ArrayList<>();
        Optional<RawRequest> page = Optional.of(request(generation, "GET", "/encryptionAtRest/AWS/privateEndpoints")
                .query("itemsPerPage", "10"));
        while (page.isPresent()) {
            RawResponse response = client.send(page.get());
            json(response).get("results").forEach(item -> ids.add(item.get("id").textValue()));
            page = page.get().next(response);
        }
        assertThat(ids).isEqualTo(crowd.ids());
    }

    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void deprecationIsSeenAndTold(Generation generation) {
        RecordingObserver observer = new RecordingObserver();
        AtlasClient client = client(generation, observer);
        atlas.simulator().versions().publish("getGroupPrivateEndpointRegionalMode", LocalDate.parse("2024-08-05"));
        atlas.simulator().versions().sunset(DATE, LocalDate.parse("2027-07-01"));
        RawResponse response = client.send(
                request(generation, "GET", "/privateEndpoint/regionalMode").operationId("readMode"));

        assertThat(response.header("Sunset")).isPresent();
        assertThat(observer.events(Deprecation.class))
                .singleElement()
                .satisfies(told -> assertThat(told.operationId()).isEqualTo("readMode"));
    }

    @ParameterizedTest
    @EnumSource(names = "V1_LEGACY", mode = EnumSource.Mode.EXCLUDE)
    void listenersAndRecordingsSeeTheResponse(Generation generation) {
        List<RawResponse> heard = new ArrayList<>();
        AtlasClient client = generation.client(atlas).withOptions(options -> options.onResponse(heard::add));
        RawResponse response = client.raw(
                        view -> view.send(request(generation, "GET", "/privateEndpoint/regionalMode")))
                .response();

        assertThat(heard).containsExactly(response);
    }

    /** What Atlas refuses in the body, the message repeats with its fields. */
    @ParameterizedTest
    @EnumSource(names = {"V2_DIGEST", "V2_OAUTH"})
    void bodyThatAtlasRefuses(Generation generation) {
        atlas.allowing("request");
        RawRequest wrong =
                request(generation, "POST", "/privateEndpoint/endpointService").json("{\"region\": 1}");

        assertThatThrownBy(() -> generation.client(atlas).send(wrong)).isInstanceOf(InvalidRequestException.class);
    }

    private AtlasClient client(Generation generation, RecordingObserver observer) {
        return atlas.keep(atlas.builder()
                .apiVersion(generation.version())
                .credentials(generation == Generation.V2_OAUTH ? atlas.serviceAccount() : atlas.apiKey())
                .observer(observer)
                .build());
    }

    private RawRequest request(Generation generation, String method, String below) {
        String version = generation.isV1() ? "v1.0" : "v2";
        RawRequest request = RawRequest.of(method, "/api/atlas/" + version + "/groups/{groupId}" + below)
                .path("groupId", atlas.projectId());
        return generation.isV1() ? request : request.date(DATE);
    }

    private static JsonNode json(RawResponse response) {
        return JsonLibrary.JACKSON_2.read(response.body(), JsonNode.class);
    }

    private JournalEntry latest() {
        List<JournalEntry> entries = atlas.journal();
        return entries.get(entries.size() - 1);
    }
}
