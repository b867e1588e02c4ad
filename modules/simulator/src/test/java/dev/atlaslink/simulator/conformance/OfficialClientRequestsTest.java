package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import dev.atlaslink.simulator.settings.Variant;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The bodies that official clients send are taken as Atlas takes them.
 *
 * <p>The vendor has one flat schema for all providers, so its SDK sends the default of Google Cloud's
 * {@code portMappingEnabled} for AWS and Azure too; clients of other languages send null for whatever is not set.
 */
class OfficialClientRequestsTest {

    private static final String AZURE_ENDPOINT =
            "/subscriptions/3d0ec0e5/resourceGroups/rg/providers/Microsoft.Network/privateEndpoints/pe-1";

    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Go SDK, CLI, Terraform: AWS    | {'providerName':'AWS','region':'us-east-1','portMappingEnabled':false}",
                "Go SDK, CLI, Terraform: Azure  | {'providerName':'AZURE','region':'US_EAST_2','portMappingEnabled':false}",
                "Go SDK, CLI, Terraform: Google | {'providerName':'GCP','region':'us-central1','portMappingEnabled':false}",
                "Terraform with port mapping    | {'providerName':'GCP','region':'us-west3','portMappingEnabled':true}",
                "Terraform with remote regions  | {'providerName':'AWS','region':'eu-west-1','portMappingEnabled':false,'supportedRemoteRegions':['US_EAST_1']}",
                "flat, with nulls: AWS          | {'providerName':'AWS','region':'us-east-1','portMappingEnabled':null,'supportedRemoteRegions':null}",
                "flat, with nulls: Azure        | {'providerName':'AZURE','region':'eastus2','portMappingEnabled':null,'supportedRemoteRegions':null}",
                "flat, with nulls: Google       | {'providerName':'GCP','region':'CENTRAL_US','portMappingEnabled':null,'supportedRemoteRegions':null}",
            })
    void aService(String client, String body) {
        Reply created = wire.post(wire.v2("/privateEndpoint/endpointService"), body);
        assertThat(created.status()).as(client).isEqualTo(201);
        assertThat(created.text("/status")).isEqualTo("INITIATING");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Go SDK, CLI, Terraform | v2   | AWS   | {'id':'vpce-0d00c26273372c6ef'}",
                "Go SDK, CLI, Terraform | v2   | AZURE | {'id':'AZURE_ID','privateEndpointIPAddress':'10.0.0.4'}",
                "Go SDK, CLI, Terraform | v2   | GCP   | {'endpointGroupName':'g','gcpProjectId':'p','endpoints':[{'endpointName':'e','ipAddress':'10.0.0.5'}]}",
                "flat, with nulls       | v2   | AWS   | {'cloudProvider':'AWS','id':'vpce-0d00c26273372c6ef','privateEndpointIPAddress':null,'endpointGroupName':null,'endpoints':null,'gcpProjectId':null}",
                "flat, with nulls       | v2   | AZURE | {'cloudProvider':'AZURE','id':'AZURE_ID','privateEndpointIPAddress':'10.0.0.4','endpointGroupName':null,'endpoints':null,'gcpProjectId':null}",
                "flat, with nulls       | v2   | GCP   | {'cloudProvider':'GCP','id':null,'privateEndpointIPAddress':null,'endpointGroupName':'g','endpoints':null,'gcpProjectId':'p'}",
                "v1.0 pages             | v1.0 | AWS   | {'id':'vpce-0d00c26273372c6ef'}",
                "v1.0 pages             | v1.0 | AZURE | {'id':'AZURE_ID','privateEndpointIPAddress':'10.0.0.4'}",
                "v1.0 Go client         | v1.0 | GCP   | {'endpointGroupName':'g','gcpProjectId':'p','endpoints':[{'endpointName':'e','ipAddress':'10.0.0.5'}]}",
                "flat, with nulls       | v1.0 | AWS   | {'id':'vpce-0d00c26273372c6ef','privateEndpointIPAddress':null,'endpointGroupName':null,'endpoints':null,'gcpProjectId':null}",
            })
    void anEndpoint(String client, String version, String provider, String body) {
        String service = readyService(wire, provider);
        String target = "/privateEndpoint/" + provider + "/endpointService/" + service + "/endpoint";
        Reply created = wire.post(
                version.equals("v2") ? wire.v2(target) : wire.v1(target), body.replace("AZURE_ID", AZURE_ENDPOINT));
        assertThat(created.status()).as(client + ": " + created).isEqualTo(201);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Go SDK, CLI, Terraform | AWS   | {'cloudProvider':'AWS','regionName':'US_EAST_1'}",
                "Go SDK, CLI, Terraform | AZURE | {'cloudProvider':'AZURE','regionName':'US_EAST_2'}",
                "without the provider   | AZURE | {'regionName':'US_EAST_2'}",
                "flat, with nulls       | AWS   | {'cloudProvider':'AWS','regionName':'US_EAST_1','errorMessage':null,'id':null,'privateEndpointConnectionName':null,'status':null}",
            })
    void anEncryptionEndpoint(String client, String provider, String body) {
        Reply created = wire.post(wire.v2("/encryptionAtRest/" + provider + "/privateEndpoints"), body);
        assertThat(created.status()).as(client + ": " + created).isEqualTo(202);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "v1.0 Go client, Terraform: off | {'awsKms':{'enabled':false},'azureKeyVault':{'enabled':false},'googleCloudKms':{'enabled':false}}",
                "only one block                 | {'azureKeyVault':{'enabled':true,'requirePrivateNetworking':true}}",
                "flat, with nulls               | {'awsKms':null,'azureKeyVault':{'enabled':true,'requirePrivateNetworking':true,'secret':null,'valid':null,'roleId':null},'googleCloudKms':null,'enabledForSearchNodes':null}",
            })
    void encryptionSettings(String client, String body) {
        Reply changed = wire.patch(wire.v2("/encryptionAtRest"), body);
        assertThat(changed.status()).as(client + ": " + changed).isEqualTo(200);
        JsonNode sent = wire.get(wire.v2("/encryptionAtRest")).json();
        assertThat(sent.at("/azureKeyVault/enabled").asBoolean()).isEqualTo(body.contains("requirePrivateNetworking"));
        assertThat(sent.at("/awsKms/enabled").asBoolean()).isFalse();
    }

    /** The official v1.0 Go client contradicts the pages of v1.0; who must serve it has a variant. */
    @Test
    void theV10GoClientIsTakenByAVariant() {
        String mode = wire.v1("/privateEndpoint/regionalMode");
        assertThat(wire.patch(mode, "true").outcome()).isEqualTo("400 INVALID_JSON");
        try (Wire lenient = new Wire(builder -> builder.variants(Set.of(Variant.V1_GO_CLIENT_BODIES)))) {
            assertThat(lenient.patch(mode, "true").outcome()).isEqualTo("202 {\"enabled\":true}");
            assertThat(lenient.patch(mode, "false").outcome()).isEqualTo("202 {\"enabled\":false}");
            assertThat(lenient.patch(mode, "{'enabled':true}").outcome()).isEqualTo("202 {\"enabled\":true}");
            assertThat(lenient.patch(mode, "'true'").outcome()).isEqualTo("400 INVALID_JSON");
            assertThat(lenient.patch(mode, "{").outcome()).isEqualTo("400 MALFORMED_JSON");
            assertThat(lenient.patch(lenient.v2("/privateEndpoint/regionalMode"), "true")
                            .outcome())
                    .isEqualTo("400 INVALID_JSON");

            String services = lenient.v1("/privateEndpoint/");
            String aws = readyService(lenient, "AWS");
            assertThat(lenient.post(
                                    services + "AWS/endpointService/" + aws + "/endpoint",
                                    "{'interfaceEndpointId':'vpce-0d00c26273372c6ef'}")
                            .status())
                    .isEqualTo(201);
            String azure = readyService(lenient, "AZURE");
            assertThat(lenient.post(
                                    services + "AZURE/endpointService/" + azure + "/endpoint",
                                    "{'privateEndpointResourceId':'" + AZURE_ENDPOINT
                                            + "','privateEndpointIPAddress':'10.0.0.4'}")
                            .status())
                    .isEqualTo(201);
        }
    }

    /** What is not null and not the default is a wish for what the provider does not have; what no provider has is unknown. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'providerName':'AWS','region':'us-east-1','portMappingEnabled':true}       | INVALID_ATTRIBUTE",
                "{'providerName':'AZURE','region':'eastus2','portMappingEnabled':0}          | INVALID_ATTRIBUTE",
                "{'providerName':'AWS','region':'us-east-1','colour':null}                   | INVALID_ATTRIBUTE",
                "{'providerName':'AWS','region':'us-east-1','colour':false}                  | INVALID_ATTRIBUTE",
                "{'providerName':'GCP','region':'us-east4','supportedRemoteRegions':['A']}   | PROVIDER_UNSUPPORTED",
                "{'providerName':null,'region':'us-east4'}                                   | INVALID_JSON_ATTRIBUTE",
            })
    void whatSaysMoreIsRefused(String body, String code) {
        assertThat(wire.post(wire.v2("/privateEndpoint/endpointService"), body).outcome())
                .isEqualTo("400 " + code);
    }

    private static String readyService(Wire wire, String provider) {
        String region = provider.equals("AWS") ? "us-east-1" : provider.equals("AZURE") ? "eastus2" : "us-east4";
        String id = wire.post(
                        wire.v2("/privateEndpoint/endpointService"),
                        "{'providerName':'" + provider + "','region':'" + region + "'}")
                .text("/id");
        wire.simulator().resources().advanceAll();
        return id;
    }
}
