package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Private endpoint services: recorded bodies, recorded durations, one store behind all generations. */
class EndpointServiceConformanceTest {

    private static final String NOT_FOUND = "404 PRIVATE_ENDPOINT_SERVICE_NOT_FOUND";

    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void anAwsServiceIsAvailableAfter148SecondsInV2AndWaitsForItsUserInV1() {
        Reply created = create("{'providerName':'AWS','region':'eu-west-1'}");
        String id = created.text("/id");
        String initiating =
                "{\"cloudProvider\":\"AWS\",\"endpointServiceName\":null,\"errorMessage\":null,\"id\":\"" + id
                        + "\",\"interfaceEndpoints\":[],\"regionName\":\"EU_WEST_1\",\"status\":\"INITIATING\","
                        + "\"supportedRemoteRegions\":null}";
        assertThat(created.outcome()).isEqualTo("201 " + initiating);
        assertThat(created.header("Content-Type")).isEqualTo("application/vnd.atlas.2023-01-01+json;charset=utf-8");
        assertThat(id).matches("[a-f0-9]{24}");

        wire.advance(147);
        assertThat(get("AWS", id).body()).isEqualTo(initiating);

        wire.advance(1);
        Reply ready = get("AWS", id);
        assertThat(ready.text("/status")).isEqualTo("AVAILABLE");
        assertThat(ready.text("/endpointServiceName"))
                .matches("com\\.amazonaws\\.vpce\\.eu-west-1\\.vpce-svc-[a-f0-9]{17}");
        String v1 = "{\"endpointServiceName\":\"" + ready.text("/endpointServiceName")
                + "\",\"errorMessage\":null,\"id\":\"" + id
                + "\",\"interfaceEndpoints\":[],\"status\":\"WAITING_FOR_USER\"}";
        assertThat(wire.get(wire.v1("/privateEndpoint/AWS/endpointService/" + id))
                        .body())
                .isEqualTo(v1);
        assertThat(wire.get(wire.v1("/privateEndpoint/" + id)).body()).isEqualTo(v1);
        assertThat(wire.get(wire.v1("/privateEndpoint")).body()).isEqualTo("[" + v1 + "]");
    }

    @Test
    void anAzureServiceIsAvailableAfter61SecondsUnderNamesThatHoldItsId() {
        Reply created = create("{'providerName':'AZURE','region':'southeastasia'}");
        String id = created.text("/id");
        assertThat(created.body())
                .isEqualTo("{\"cloudProvider\":\"AZURE\",\"errorMessage\":null,\"id\":\"" + id
                        + "\",\"privateEndpoints\":[],\"privateLinkServiceName\":null,"
                        + "\"privateLinkServiceResourceId\":null,\"regionName\":\"ASIA_SOUTH_EAST\","
                        + "\"status\":\"INITIATING\"}");

        wire.advance(61);
        Reply ready = get("AZURE", id);
        assertThat(ready.text("/status")).isEqualTo("AVAILABLE");
        assertThat(ready.text("/privateLinkServiceName")).isEqualTo("pls_" + id);
        assertThat(ready.text("/privateLinkServiceResourceId"))
                .matches("/subscriptions/[a-f0-9-]{36}/resourceGroups/rg_[a-f0-9]{24}_[a-z0-9]{8}"
                        + "/providers/Microsoft.Network/privateLinkServices/pls_" + id);
        Reply v1 = wire.get(wire.v1("/privateEndpoint/AZURE/endpointService/" + id));
        assertThat(v1.text("/status")).isEqualTo("AVAILABLE");
        assertThat(v1.json().has("regionName")).isFalse();
        assertThat(v1.json().has("cloudProvider")).isFalse();
    }

    @Test
    void aGcpServiceIsAvailableAfter260SecondsWithSixAttachments() {
        Reply created = create("{'providerName':'GCP','region':'us-east4'}");
        String id = created.text("/id");
        assertThat(created.body())
                .isEqualTo("{\"cloudProvider\":\"GCP\",\"endpointGroupNames\":[],\"errorMessage\":null,\"id\":\"" + id
                        + "\",\"portMappingEnabled\":false,\"regionName\":\"US_EAST_4\","
                        + "\"serviceAttachmentNames\":[],\"status\":\"INITIATING\"}");

        wire.advance(260);
        Reply ready = get("GCP", id);
        assertThat(ready.text("/status")).isEqualTo("AVAILABLE");
        assertThat(ready.json().path("serviceAttachmentNames")).hasSize(6);
        assertThat(ready.text("/serviceAttachmentNames/5"))
                .matches("projects/p-[a-z0-9]{24}/regions/us-east4/serviceAttachments/sa-us-east4-"
                        + wire.simulator().projectId() + "-5");
        assertThat(wire.get(wire.v1("/privateEndpoint/GCP/endpointService/" + id))
                        .text("/regionName"))
                .isEqualTo("US_EAST_4");
    }

    @Test
    void seed000CreatesAServiceThroughV1() {
        Reply created = wire.post(
                wire.v1("/privateEndpoint/endpointService?pretty=true"),
                "{'providerName' : 'AWS','region' : 'us-east-1'}");

        assertThat(created.status()).isEqualTo(201);
        assertThat(created.header("Content-Type")).isEqualTo("application/json");
        assertThat(created.headers().map()).doesNotContainKey("ratelimit-limit");
        assertThat(created.body()).isEqualTo("""
                {
                  "endpointServiceName" : null,
                  "errorMessage" : null,
                  "id" : "%s",
                  "interfaceEndpoints" : [ ],
                  "status" : "INITIATING"
                }""".formatted(created.text("/id")));
    }

    @Test
    void deletingRespondsWith202AndAnEmptyObjectShowsDeletingAtOnceAndThen404() {
        for (String generation : new String[] {wire.v1(""), wire.v2("")}) {
            String id = create("{'providerName':'AWS','region':'us-east-1'}").text("/id");
            wire.advance(148);
            String service = generation + "/privateEndpoint/AWS/endpointService/" + id;

            assertThat(wire.delete(service).outcome()).isEqualTo("202 {}");
            assertThat(wire.get(service).text("/status")).isEqualTo("DELETING");
            assertThat(wire.get(service).json().path("endpointServiceName").isNull())
                    .isFalse();
            assertThat(wire.delete(service).outcome()).isEqualTo("202 {}");

            wire.advance(60);
            assertThat(wire.get(service).outcome()).isEqualTo(NOT_FOUND);
            assertThat(wire.delete(service).outcome()).isEqualTo(NOT_FOUND);
        }
    }

    @Test
    void aServiceOfAnotherProviderIsNotFound() {
        String id = create("{'providerName':'AWS','region':'us-east-1'}").text("/id");
        assertThat(get("AZURE", id).outcome()).isEqualTo(NOT_FOUND);
    }

    @Test
    void aSecondServiceInARegionIsAConflictInEverySpellingAndGeneration() {
        create("{'providerName':'AWS','region':'us-east-1'}");

        Reply conflict = create("{'providerName':'AWS','region':'US_EAST_1'}");

        assertThat(conflict.status()).isEqualTo(409);
        assertThat(conflict.header("X-Error-Code")).isEqualTo("PRIVATE_ENDPOINT_SERVICE_ALREADY_EXISTS_FOR_REGION");
        assertThat(conflict.text("/detail")).endsWith("already exists for AWS region US_EAST_1.");
        assertThat(conflict.json().path("parameters").toString()).isEqualTo("[\"AWS\",\"US_EAST_1\"]");
        assertThat(wire.post(wire.v1("/privateEndpoint"), "{'providerName':'AWS','region':'us-east-1'}")
                        .status())
                .isEqualTo(409);
        assertThat(create("{'providerName':'AWS','region':'us-west-2'}").status())
                .isEqualTo(201);
    }

    @Test
    void regionalModeTakesEffectAtOnceAndAllowsASecondServiceInARegion() {
        String mode = wire.v2("/privateEndpoint/regionalMode");
        assertThat(wire.get(mode).outcome()).isEqualTo("200 {\"enabled\":false}");
        assertThat(wire.patch(mode, "{'enabled':true}").outcome()).isEqualTo("202 {\"enabled\":true}");
        assertThat(wire.get(wire.v1("/privateEndpoint/regionalMode")).outcome()).isEqualTo("200 {\"enabled\":true}");

        create("{'providerName':'AWS','region':'us-east-1'}");
        assertThat(create("{'providerName':'AWS','region':'us-east-1'}").status())
                .isEqualTo(201);
        assertThat(wire.get(wire.v2("/privateEndpoint/AWS/endpointService")).json())
                .hasSize(2);
    }

    @Test
    void legacyAndPortMappedGcpServicesMayShareARegion() {
        create("{'providerName':'GCP','region':'us-east4'}");
        Reply mapped = create("{'providerName':'GCP','region':'us-east4','portMappingEnabled':true}");

        assertThat(mapped.status()).isEqualTo(201);
        wire.advance(260);
        assertThat(get("GCP", mapped.text("/id")).json().path("serviceAttachmentNames"))
                .hasSize(1);
    }

    @Test
    void remoteRegionsAreAtlasNamesOtherThanTheServicesOwnAndAwsOnly() {
        Reply created = create(
                "{'providerName':'AWS','region':'us-east-1','supportedRemoteRegions':['EU_WEST_1','US_WEST_2']}");
        assertThat(created.json().path("supportedRemoteRegions").toString()).isEqualTo("[\"EU_WEST_1\",\"US_WEST_2\"]");

        String service = wire.v2("/privateEndpoint/endpointService/" + created.text("/id"));
        assertThat(wire.patch(service, "{'cloudProvider':'AWS','supportedRemoteRegions':['EU_WEST_2']}")
                        .text("/supportedRemoteRegions/0"))
                .isEqualTo("EU_WEST_2");
        assertThat(wire.patch(service, "{'cloudProvider':'AWS','supportedRemoteRegions':['US_EAST_1']}")
                        .outcome())
                .isEqualTo("400 CROSS_REGION_PRIVATE_LINK_SELF_REGION");
        assertThat(wire.patch(service, "{'cloudProvider':'AWS','supportedRemoteRegions':['eu-west-2']}")
                        .outcome())
                .isEqualTo("400 INVALID_ATTRIBUTE");
    }

    @Test
    void v2ResponsesCountDownTheBucketOf4000() {
        Reply first = wire.get(wire.v2("/privateEndpoint/AWS/endpointService"));
        Reply second = wire.get(wire.v2("/privateEndpoint/regionalMode"));
        wire.advance(60);
        Reply third = wire.get(wire.v2("/privateEndpoint/AWS/endpointService/" + "0".repeat(24)));

        assertThat(first.header("RateLimit-Limit")).isEqualTo("4000");
        assertThat(first.header("RateLimit-Remaining")).isEqualTo("3999");
        assertThat(second.header("RateLimit-Remaining")).isEqualTo("3998");
        assertThat(third.status()).isEqualTo(404);
        assertThat(third.header("RateLimit-Remaining")).isEqualTo("3999");
    }

    private Reply create(String body) {
        return wire.post(wire.v2("/privateEndpoint/endpointService"), body);
    }

    private Reply get(String provider, String id) {
        return wire.get(wire.v2("/privateEndpoint/" + provider + "/endpointService/" + id));
    }
}
