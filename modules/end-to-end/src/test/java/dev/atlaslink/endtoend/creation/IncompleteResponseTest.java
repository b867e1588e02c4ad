package dev.atlaslink.endtoend.creation;

import static dev.atlaslink.endtoend.creation.IncompleteResponses.PAGE;
import static dev.atlaslink.endtoend.creation.IncompleteResponses.play;
import static dev.atlaslink.endtoend.creation.IncompleteResponses.v2;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.PrivateEndpoints;
import dev.atlaslink.client.error.UnexpectedResponseException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.client.model.EndpointServiceId;
import dev.atlaslink.client.model.PrivateEndpointRequest;
import dev.atlaslink.endtoend.fixture.CannedResponse;
import dev.atlaslink.endtoend.fixture.Samples;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Decisions are made on proof only: a success in Atlas's media type proves the work whatever its body lacks, and a list
 * that lacks its items proves no absence. Of endpoints for encryption at rest, see {@link IncompleteEncryptionEndpointTest}.
 */
final class IncompleteResponseTest {
    private static final String ID = "66b81bd05f1d0c4e8a7d3c4a";

    @ParameterizedTest
    @CsvSource({"V2, AWS", "V2, AZURE", "V2, GCP", "V1, AWS", "V1, AZURE", "V1, GCP", "V1_LEGACY, AWS"})
    void endpointIsMadeWithoutRepeatingTheIdItWasGiven(ApiVersion version, CloudProvider provider) {
        PrivateEndpointRequest request = Samples.endpoint(provider);
        CannedResponse body = CannedResponse.json(201, "{\"cloudProvider\":\"" + provider + "\"}");
        play(
                version,
                project -> assertThat(
                                endpoints(project, provider).create(request).id())
                        .isEqualTo(request.id().value()),
                1,
                body);
        CannedResponse absent = CannedResponse.json(404, "{\"error\":404,\"errorCode\":\"RESOURCE_NOT_FOUND\"}");
        CannedResponse service =
                CannedResponse.json(200, "{\"cloudProvider\":\"" + provider + "\",\"id\":\"" + ID + "\"}");
        CannedResponse[] script = provider == CloudProvider.AZURE
                // Its service is asked whether it lists another spelling.
                ? new CannedResponse[] {absent, service, body}
                : new CannedResponse[] {absent, body};
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
        CannedResponse body = CannedResponse.json(
                201,
                "{\"cloudProvider\":\"GCP\",\"portMappingEnabled\":true,\"endpoints\":[{\"endpointName\":\"rule-1\"}]}");
        CannedResponse absent = CannedResponse.json(404, "{\"error\":404,\"errorCode\":\"RESOURCE_NOT_FOUND\"}");
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
        CannedResponse body = CannedResponse.json(200, "{\"cloudProvider\":\"" + provider + "\"}");
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
    @ValueSource(strings = {"{}", "{\"results\":[]}", "[null]", "null", "", "[{\"id\":null}]", "[[]]"})
    void arrayThatLacksItsItemsProvesNoAbsence(String body) {
        for (ApiVersion version : ApiVersion.values()) {
            play(
                    version,
                    project -> assertThatThrownBy(
                                    () -> project.privateEndpointServices().ensure(Samples.service(CloudProvider.AWS)))
                            .isInstanceOf(UnexpectedResponseException.class),
                    0,
                    CannedResponse.json(200, body));
        }
    }

    @Test
    void regionalModeNeedsNoBody() {
        for (ApiVersion version : new ApiVersion[] {ApiVersion.V1, ApiVersion.V2}) {
            for (CannedResponse done : new CannedResponse[] {
                CannedResponse.status(200), CannedResponse.status(204), CannedResponse.json(202, "{}"), v2(202, "")
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
}
