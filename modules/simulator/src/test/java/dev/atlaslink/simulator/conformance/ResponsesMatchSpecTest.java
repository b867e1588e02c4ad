package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.atlaslink.simulator.JournalEntry;
import dev.atlaslink.simulator.OperationsWithoutBehaviour;
import dev.atlaslink.simulator.settings.ResourceKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/**
 * Every property that the specs give a response is in the simulator's response, but for what was never recorded; no
 * other is.
 */
class ResponsesMatchSpecTest {

    private static final List<String> PROVIDERS = List.of("AWS", "AZURE", "GCP");
    private static final List<String> REGIONS = List.of("us-east-1", "eastus2", "us-central1");
    private static final List<String> ENDPOINTS = List.of(
            "{'id':'vpce-0d00c26273372c6ef'}",
            "{'id':'/subscriptions/x','privateEndpointIPAddress':'10.0.0.4'}",
            "{'endpointGroupName':'g','gcpProjectId':'p','endpoints':[{'endpointName':'a','ipAddress':'10.0.0.1'}]}");
    private static final List<String> ENDPOINT_IDS = List.of("vpce-0d00c26273372c6ef", "%2Fsubscriptions%2Fx", "g");

    @Test
    void responsesHaveThePropertiesOfTheirSchemas() throws Exception {
        try (Wire wire = new Wire()) {
            exercise(wire);

            TreeSet<String> checked = new TreeSet<>();
            for (JournalEntry entry : wire.simulator().journal().entries()) {
                String operationId = entry.operationId().orElseThrow();
                SpecResponses spec = SpecResponses.of(operationId);
                if (entry.status() < 300 && !entry.responseBodyText().isEmpty() && spec.hasSchema(operationId)) {
                    JsonNode body = new ObjectMapper().readTree(entry.responseBody());
                    assertThat(spec.violations(operationId, body))
                            .as("%s %s", entry, body)
                            .isEmpty();
                    checked.add(operationId);
                }
            }
            Set<String> unchecked = new TreeSet<>(OperationsWithoutBehaviour.all());
            unchecked.add("createAccessToken");
            assertThat(checked).isEqualTo(SpecResponses.operationsWithSchema(unchecked));
        }
    }

    /** Calls every operation that responds with a body, in both of its generations, before and after it is ready. */
    private static void exercise(Wire wire) {
        for (int i = 0; i < PROVIDERS.size(); i++) {
            for (String generation : List.of(wire.v1("/privateEndpoint/"), wire.v2("/privateEndpoint/"))) {
                String body = "{'providerName':'" + PROVIDERS.get(i) + "','region':'" + REGIONS.get(i) + "'}";
                String id = wire.post(generation + "endpointService", body).text("/id");
                wire.advance(260);
                String services = generation + PROVIDERS.get(i) + "/endpointService";
                wire.get(services);
                wire.post(services + "/" + id + "/endpoint", ENDPOINTS.get(i));
                wire.advance(60);
                wire.get(services + "/" + id);
                wire.get(services + "/" + id + "/endpoint/" + ENDPOINT_IDS.get(i));
                if (i == 0 && generation.contains("/v2/")) {
                    wire.patch(generation + "endpointService/" + id, "{'cloudProvider':'AWS'}");
                }
                wire.delete(services + "/" + id);
                wire.get(services + "/" + id);
                wire.advance(60);
            }
        }
        connections(wire);
        for (String mode :
                List.of(wire.v1("/privateEndpoint/regionalMode"), wire.v2("/privateEndpoint/regionalMode"))) {
            wire.get(mode);
            wire.patch(mode, "{'enabled':true}");
        }
        for (String mode : List.of(wire.v1("/privateIpMode"), wire.v2("/privateIpMode"))) {
            wire.get(mode);
            wire.patch(mode, "{'enabled':false}");
        }
        encryption(wire);
        projects(wire);
        backup(wire);
        dataFederation(wire);
        accounts(wire);
        clusters(wire);
    }

    private static void clusters(Wire wire) {
        wire.simulator()
                .seed("{\"projects\":[{\"id\":\"" + wire.simulator().projectId() + "\",\"clusters\":[{\"name\":"
                        + "\"orders\",\"cloudProvider\":\"AWS\",\"regionName\":\"US_EAST_1\"}]}]}");
        Map<String, String> newest = Map.of("Accept", "application/vnd.atlas.2024-08-05+json");
        wire.send("GET", wire.v2("/clusters"), newest, null);
        wire.send("GET", wire.v2("/clusters/orders"), newest, null);
    }

    private static void backup(Wire wire) {
        String endpoints = wire.v2("/backup/AWS/privateEndpoints");
        String body = "{'cloudProvider':'AWS','regionName':'US_EAST_1','vpcRegionName':'US_WEST_2'}";
        String id = wire.post(endpoints, body).text("/id");
        wire.get(endpoints);
        wire.get(endpoints + "/" + id);
    }

    private static void dataFederation(Wire wire) {
        String endpoints = wire.v2("/privateNetworkSettings/endpointIds");
        String body = "'comment':'c','region':'US_EAST_1','customerEndpointDNSName':'a.example.net',"
                + "'customerEndpointIPAddress':'10.0.0.4','azureLinkId':'l'}";
        wire.simulator().resources().failNext(ResourceKind.DATA_FEDERATION_ENDPOINT, "no luck");
        wire.post(endpoints, "{'endpointId':'vpce-0d00c26273372c6ef'," + body);
        wire.get(endpoints);
        wire.get(endpoints + "/vpce-0d00c26273372c6ef");
    }

    private static void projects(Wire wire) {
        wire.get("/api/atlas/v2/groups");
        String organization = wire.get(wire.v2("")).text("/orgId");
        wire.get("/api/atlas/v2/orgs/" + organization + "/groups");
    }

    private static void accounts(Wire wire) {
        wire.simulator().access().allowOnly(List.of("127.0.0.1"));
        wire.get("/api/atlas/v2");
        String account =
                wire.v2("/serviceAccounts/" + wire.simulator().serviceAccount().clientId());
        wire.get(account);
        wire.get(account + "/accessList");
    }

    private static void connections(Wire wire) {
        String connections = wire.v1("/privateEndpoint");
        String id = wire.post(connections, "{'providerName':'AWS','region':'us-east-1'}")
                .text("/id");
        wire.advance(148);
        String interfaces = connections + "/" + id + "/interfaceEndpoints";
        wire.post(interfaces, "{'interfaceEndpointId':'vpce-0d00c26273372c6ef'}");
        wire.get(interfaces + "/vpce-0d00c26273372c6ef");
        wire.get(connections);
        wire.get(connections + "/" + id);
    }

    private static void encryption(Wire wire) {
        String encryption = wire.v2("/encryptionAtRest");
        for (String settings : List.of(encryption, wire.v1("/encryptionAtRest"))) {
            wire.patch(settings, "{'awsKms':{'enabled':true,'region':'US_EAST_1'}}");
            wire.get(settings);
        }
        for (String provider : List.of("AWS", "AZURE")) {
            String endpoints = encryption + "/" + provider + "/privateEndpoints";
            String id = wire.post(endpoints, "{'regionName':'US_CENTRAL'}").text("/id");
            wire.get(endpoints);
            wire.get(endpoints + "/" + id);
        }
    }
}
