package dev.atlaslink.contract.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasClient;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.EncryptionAtRestEndpoints;
import dev.atlaslink.client.PrivateEndpoints;
import dev.atlaslink.client.error.AmbiguousResultException;
import dev.atlaslink.client.error.OutcomeUnknownException;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EncryptionAtRestEndpointId;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.client.model.Region;
import dev.atlaslink.contract.fixture.Samples;
import dev.atlaslink.contract.fixture.WireAnswer;
import dev.atlaslink.contract.fixture.WireServer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Decisions are made on proof only: a success in Atlas's media type proves the work whatever its body lacks, and a list
 * that lacks its items proves no absence.
 */
final class IncompleteResponseTest {
    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";
    private static final String ID = "66b81bd05f1d0c4e8a7d3c4a";
    private static final String OTHER_ID = "66b81bd05f1d0c4e8a7d3c4b";
    private static final String MEDIA_TYPE = "application/vnd.atlas.2023-01-01+json";
    private static final WireAnswer NONE = v2(200, "{\"results\":[],\"totalCount\":0}");
    private static final WireAnswer PAGE =
            WireAnswer.status(200).body("text/html", "<p>Please log in</p>".getBytes(StandardCharsets.UTF_8));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"cloudProvider\":\"AWS\",\"id\":\"" + ID + "\",\"regionName\":{\"name\":\"US_EAST_1\"}}",
                "{\"id\":\"" + ID + "\",\"status\":{}, \"cloudProvider\":\"AWS\"}",
            })
    void whatAtlasSaysThatItCreatedIsNamedAndNotCreatedAgain(String body) {
        play(
                project -> assertThatThrownBy(() -> encryption(project).create("US_EAST_1"))
                        .isInstanceOfSatisfying(
                                OutcomeUnknownException.class,
                                unknown -> assertThat(unknown.id()).contains(ID))
                        .hasMessageContainingAll(ID, "US_EAST_1"),
                1,
                NONE,
                v2(202, body),
                NONE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"id\":null}", "[]", "null", "", "{\"id\":\"" + ID})
    void whatAtlasCreatedWithoutSayingWhatIsNotCreatedAgain(String body) {
        play(
                project -> assertThatThrownBy(() -> encryption(project).create("US_EAST_1"))
                        .isInstanceOf(OutcomeUnknownException.class)
                        .hasMessageContaining("US_EAST_1"),
                1,
                NONE,
                v2(202, body),
                NONE);
    }

    @Test
    void whatAtlasSaysThatItCreatedIsTakenFromTheList() {
        String shown = "{\"results\":[{\"cloudProvider\":\"AWS\",\"id\":\"" + ID + "\",\"regionName\":\"US_EAST_1\"}]}";
        play(
                project ->
                        assertThat(encryption(project).create("US_EAST_1").id()).isEqualTo(ID),
                1,
                NONE,
                v2(202, "{\"id\":\"" + ID + "\",\"cloudProvider\":{}}"),
                NONE,
                v2(200, shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AWS", "AZURE"})
    void encryptionEndpointNeedsNoRegion(CloudProvider provider) {
        String body = "{\"cloudProvider\":\"" + provider + "\",\"id\":\"" + ID + "\"}";
        Region region = Region.of(provider, "US_EAST_2");
        play(
                project -> {
                    EncryptionAtRestEndpoints endpoints =
                            project.encryptionAtRest().endpoints(provider);
                    assertThat(endpoints.create(region).id()).isEqualTo(ID);
                    assertThat(endpoints.get(EncryptionAtRestEndpointId.of(ID)).region())
                            .isEmpty();
                    assertThat(endpoints.list().toList())
                            .singleElement()
                            .satisfies(listed -> assertThat(listed.region()).isEmpty());
                    assertThatThrownBy(() -> endpoints.find(region))
                            .isInstanceOf(AmbiguousResultException.class)
                            .hasMessageContaining(ID);
                },
                1,
                NONE,
                v2(202, body),
                v2(200, body),
                v2(200, "{\"results\":[" + body + "]}"));
    }

    /** It will never tell its region, so nothing is gained by looking at it until it does. */
    @ParameterizedTest
    @ValueSource(strings = {"AWS", "AZURE"})
    void encryptionEndpointThatFailedWithoutARegionKeepsNobodyWaiting(CloudProvider provider) {
        String failed = "{\"cloudProvider\":\"" + provider + "\",\"id\":\"" + ID + "\",\"status\":\"FAILED\"}";
        String made = "{\"cloudProvider\":\"" + provider + "\",\"id\":\"" + OTHER_ID
                + "\",\"regionName\":\"US_EAST_2\",\"status\":\"INITIATING\"}";
        play(
                project -> assertThat(project.encryptionAtRest()
                                .endpoints(provider)
                                .ensure(Region.of(provider, "US_EAST_2"))
                                .id())
                        .isEqualTo(OTHER_ID),
                1,
                v2(200, "{\"results\":[" + failed + "]}"),
                v2(202, made),
                v2(200, "{\"results\":[" + failed + "," + made + "]}"));
    }

    @ParameterizedTest
    @CsvSource({"V2, AWS", "V2, AZURE", "V2, GCP", "V1, AWS", "V1, AZURE", "V1, GCP", "V1_LEGACY, AWS"})
    void endpointIsMadeWithoutRepeatingTheIdItWasGiven(ApiVersion version, CloudProvider provider) {
        PrivateEndpointRequest request = Samples.endpoint(provider);
        WireAnswer body = WireAnswer.json(201, "{\"cloudProvider\":\"" + provider + "\"}");
        play(
                version,
                project -> assertThat(
                                endpoints(project, provider).create(request).id())
                        .isEqualTo(request.id().value()),
                1,
                body);
        WireAnswer absent = WireAnswer.json(404, "{\"error\":404,\"errorCode\":\"RESOURCE_NOT_FOUND\"}");
        WireAnswer service = WireAnswer.json(200, "{\"cloudProvider\":\"" + provider + "\",\"id\":\"" + ID + "\"}");
        WireAnswer[] script = provider == CloudProvider.AZURE
                // Its service is asked whether it lists another spelling.
                ? new WireAnswer[] {absent, service, body}
                : new WireAnswer[] {absent, body};
        play(
                version,
                project -> assertThat(
                                endpoints(project, provider).ensure(request).id())
                        .isEqualTo(request.id().value()),
                1,
                script);
    }

    @Test
    void portMappedEndpointIsKnownByItsRuleWhereNoGroupIsNamed() {
        PrivateEndpointRequest request = PrivateEndpointRequest.gcp(
                Samples.GCP_GROUP,
                Samples.GCP_PROJECT,
                List.of(new PrivateEndpointRequest.ForwardingRule("rule-1", "10.142.0.2")));
        WireAnswer body = WireAnswer.json(
                201,
                "{\"cloudProvider\":\"GCP\",\"portMappingEnabled\":true,\"endpoints\":[{\"endpointName\":\"rule-1\"}]}");
        WireAnswer absent = WireAnswer.json(404, "{\"error\":404,\"errorCode\":\"RESOURCE_NOT_FOUND\"}");
        play(
                project -> assertThat(endpoints(project, CloudProvider.GCP)
                                .create(request)
                                .id())
                        .isEqualTo("rule-1"),
                1,
                body);
        play(
                project -> assertThat(endpoints(project, CloudProvider.GCP)
                                .ensure(request)
                                .id())
                        .isEqualTo("rule-1"),
                1,
                absent,
                absent,
                body);
    }

    @ParameterizedTest
    @CsvSource({"V2, AWS", "V2, AZURE", "V2, GCP", "V1, AWS", "V1, AZURE", "V1, GCP", "V1_LEGACY, AWS"})
    void endpointNeedsNotRepeatTheIdItWasGiven(ApiVersion version, CloudProvider provider) {
        PrivateEndpointRequest request = Samples.endpoint(provider);
        WireAnswer body = WireAnswer.json(200, "{\"cloudProvider\":\"" + provider + "\"}");
        play(
                version,
                project -> {
                    PrivateEndpoints endpoints = endpoints(project, provider);
                    assertThat(endpoints.get(request.id()).id()).isEqualTo(request.id());
                    assertThat(endpoints.resume(request.id()).id())
                            .isEqualTo(request.id().value());
                },
                0,
                body);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "'{}'",
                "'{\"results\":null}'",
                "'{\"results\":[null]}'",
                "'{\"results\":{}}'",
                "'{\"results\":[],\"totalCount\":1}'",
                "'{\"totalCount\":0}'",
                "'[]'"
            })
    void listThatLacksItsItemsProvesNoAbsence(String page) {
        play(
                project -> {
                    assertThatThrownBy(() -> encryption(project).ensure("US_EAST_1"))
                            .isInstanceOf(UnexpectedResponseException.class);
                    assertThatThrownBy(() -> encryption(project).find("US_EAST_1"))
                            .isInstanceOf(UnexpectedResponseException.class);
                    assertThatThrownBy(() -> encryption(project).list().toList())
                            .isInstanceOf(UnexpectedResponseException.class);
                },
                0,
                v2(200, page));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"results\":[]}", "[null]", "null", "", "[{\"id\":null}]", "[[]]"})
    void arrayThatLacksItsItemsProvesNoAbsence(String body) {
        for (ApiVersion version : ApiVersion.values()) {
            play(
                    version,
                    project -> assertThatThrownBy(
                                    () -> project.privateEndpointServices().ensure(Samples.service(CloudProvider.AWS)))
                            .isInstanceOf(UnexpectedResponseException.class),
                    0,
                    WireAnswer.json(200, body));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 303, 307, 400, 401, 403, 404, 409, 410})
    void refusalOfSomebodyElseIsSettledByOneLook(int status) {
        String shown = "{\"results\":[{\"cloudProvider\":\"AWS\",\"id\":\"" + ID + "\",\"regionName\":\"US_EAST_1\"}]}";
        play(
                project ->
                        assertThat(encryption(project).create("US_EAST_1").id()).isEqualTo(ID),
                1,
                NONE,
                WireAnswer.html(status),
                v2(200, shown));
        play(
                project -> assertThatThrownBy(() -> encryption(project).create("US_EAST_1"))
                        .isInstanceOf(OutcomeUnknownException.class)
                        .hasMessageContaining("not Atlas's own"),
                1,
                NONE,
                WireAnswer.html(status),
                NONE);
    }

    @Test
    void pageInsteadOfASuccessIsSettledByOneLook() {
        play(
                project -> assertThatThrownBy(() -> encryption(project).create("US_EAST_1"))
                        .isInstanceOf(OutcomeUnknownException.class),
                1,
                NONE,
                PAGE,
                NONE);
    }

    @Test
    void regionalModeNeedsNoBody() {
        for (ApiVersion version : new ApiVersion[] {ApiVersion.V1, ApiVersion.V2}) {
            for (WireAnswer done : new WireAnswer[] {
                WireAnswer.status(200), WireAnswer.status(204), WireAnswer.json(202, "{}"), v2(202, "")
            }) {
                play(
                        version,
                        project -> {
                            project.regionalMode().enable();
                            project.regionalMode().disable();
                        },
                        0,
                        done);
            }
            play(
                    version,
                    project -> assertThatThrownBy(() -> project.regionalMode().enable())
                            .isInstanceOf(UnexpectedResponseException.class),
                    0,
                    PAGE);
        }
    }

    private static PrivateEndpoints endpoints(AtlasProject project, CloudProvider provider) {
        return project.privateEndpointServices().endpoints(provider, EndpointServiceId.of(ID));
    }

    private static EncryptionAtRestEndpoints encryption(AtlasProject project) {
        return project.encryptionAtRest().endpoints(CloudProvider.AWS);
    }

    private static WireAnswer v2(int status, String body) {
        return WireAnswer.status(status).body(MEDIA_TYPE, body.getBytes(StandardCharsets.UTF_8));
    }

    private static void play(Consumer<AtlasProject> calls, int posts, WireAnswer... script) {
        play(ApiVersion.V2, calls, posts, script);
    }

    private static void play(ApiVersion version, Consumer<AtlasProject> calls, int posts, WireAnswer... script) {
        try (WireServer server = WireServer.playing(script);
                AtlasClient client = server.builder().apiVersion(version).build()) {
            calls.accept(client.project(PROJECT));
            assertThat(server.received())
                    .filteredOn(request -> request.method().equals("POST"))
                    .as("creations")
                    .hasSize(posts);
        }
    }
}
