package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a request may say of an endpoint (Atlas API reference; what it leaves open is inferred). */
class EndpointInputTest {

    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"junk", "", "subscriptions/x", "%2Fsubscriptions%2Fx"})
    void anAzureEndpointIsNamedByAnUnencodedResourcePath(String id) {
        String body = "{'id':'" + id + "','privateEndpointIPAddress':'10.0.0.4'}";
        String endpoints = endpoints("AZURE", "eastus2");
        assertThat(wire.post(endpoints, body).outcome()).isEqualTo("400 INVALID_ATTRIBUTE");
        assertThat(wire.post(endpoints.replace("/v2/", "/v1.0/"), body).outcome())
                .isEqualTo("400 INVALID_ATTRIBUTE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{}                                                | MISSING_ATTRIBUTE",
                "{'endpointName':'a'}                              | MISSING_ATTRIBUTE",
                "{'ipAddress':'10.0.0.1'}                          | MISSING_ATTRIBUTE",
                "{'endpointName':' ','ipAddress':'10.0.0.1'}       | MISSING_ATTRIBUTE",
                "{'endpointName':'first','ipAddress':'10.0.0.2'}   | INVALID_ATTRIBUTE",
            })
    void forwardingRulesHaveDifferentNamesAndAnAddress(String rule, String code) {
        String body = "{'endpointGroupName':'g','gcpProjectId':'p','endpoints':"
                + "[{'endpointName':'first','ipAddress':'10.0.0.1'}," + rule + "]}";
        assertThat(wire.post(endpoints("GCP", "us-east4"), body).outcome()).isEqualTo("400 " + code);
    }

    @Test
    void whatAtlasSetsIsIgnoredInARequest() {
        String endpoints = wire.v2("/encryptionAtRest/AWS/privateEndpoints");
        Reply created =
                wire.post(endpoints, "{'regionName':'US_EAST_1','id':'mine','status':'ACTIVE','errorMessage':'none'}");
        assertThat(created.text("/id")).matches("[a-f0-9]{24}");
        assertThat(created.text("/status")).isEqualTo("INITIATING");
        assertThat(created.json().path("errorMessage").isNull()).isTrue();

        Reply settings = wire.patch(wire.v2("/encryptionAtRest"), "{'awsKms':{'enabled':true,'valid':false}}");
        assertThat(settings.json().at("/awsKms/valid").asBoolean()).isTrue();
    }

    private String endpoints(String provider, String region) {
        String id = wire.post(
                        wire.v2("/privateEndpoint/endpointService"),
                        "{'providerName':'" + provider + "','region':'" + region + "'}")
                .text("/id");
        wire.advance(260);
        return wire.v2("/privateEndpoint/" + provider + "/endpointService/" + id + "/endpoint");
    }
}
