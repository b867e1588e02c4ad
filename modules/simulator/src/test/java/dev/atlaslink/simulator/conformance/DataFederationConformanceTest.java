package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The private endpoints of data federation and online archives: recorded responses, v2 reference. */
class DataFederationConformanceTest {

    private static final String ID = "vpce-0c9d1e2f3a4b5c6d7";
    private static final String AZURE = "/subscriptions/1/privateEndpoints/analytics";

    private final Wire wire = new Wire();
    private final String endpoints = wire.v2("/privateNetworkSettings/endpointIds");

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void aCreationRespondsWithTheWholePageInWhichAnAwsEntryIsOkAtOnce() {
        wire.post(endpoints, "{'endpointId':'vpce-00000000000000001'}");
        Reply created = wire.post(endpoints, "{'endpointId':'" + ID + "','comment':'analytics'}");
        String link = wire.simulator().baseUri() + endpoints + "?pageNum=1&itemsPerPage=100";
        assertThat(created.outcome())
                .isEqualTo("201 {\"links\":[{\"href\":\"" + link + "\",\"rel\":\"self\"}],\"results\":["
                        + "{\"endpointId\":\"vpce-00000000000000001\",\"provider\":\"AWS\",\"status\":\"OK\","
                        + "\"type\":\"DATA_LAKE\"},{\"comment\":\"analytics\",\"endpointId\":\"" + ID
                        + "\",\"provider\":\"AWS\",\"status\":\"OK\",\"type\":\"DATA_LAKE\"}],\"totalCount\":2}");
        assertThat(wire.get(endpoints).text("/links/0/href")).endsWith("?includeCount=true&pageNum=1&itemsPerPage=100");
        assertThat(created.header("RateLimit-Limit")).isEqualTo("1200");
    }

    @Test
    void anEntryOfAKnownIdTakesThePlaceOfTheOneBeforeIt() {
        wire.post(
                endpoints,
                "{'endpointId':'" + ID
                        + "','comment':'mine','region':'US_EAST_1','customerEndpointDNSName':'a.example.net'}");
        assertThat(wire.post(endpoints, "{'endpointId':'" + ID + "','comment':'yours'}")
                        .status())
                .isEqualTo(201);
        assertThat(wire.get(endpoints + "/" + ID).outcome())
                .isEqualTo("200 {\"comment\":\"yours\",\"endpointId\":\"" + ID
                        + "\",\"provider\":\"AWS\",\"status\":\"OK\",\"type\":\"DATA_LAKE\"}");
        assertThat(wire.get(endpoints).json().path("totalCount").asInt()).isEqualTo(1);
    }

    @Test
    void anAzureEntryIsPendingAtFirstAndFoundByItsEncodedId() {
        wire.post(endpoints, "{'endpointId':'" + AZURE + "','provider':'AZURE'}");
        String encoded = endpoints + "/" + AZURE.replace("/", "%2F");
        assertThat(wire.get(encoded).text("/status")).isEqualTo("PENDING");
        wire.advance(60);
        assertThat(wire.get(encoded).text("/status")).isEqualTo("OK");
    }

    @Test
    void theFirstPageHoldsAHundred() {
        IntStream.range(0, 100).forEach(number -> wire.post(endpoints, numbered(number)));
        Reply last = wire.post(endpoints, numbered(100));
        assertThat(last.json().path("results")).hasSize(100);
        assertThat(last.json().findValuesAsText("rel")).containsExactly("self", "next");
        assertThat(last.text("/links/1/href")).endsWith("?pageNum=2&itemsPerPage=100");
        assertThat(last.json().path("totalCount").asInt()).isEqualTo(101);
    }

    @Test
    void aDeletionRespondsWithATypeAndNoBodyAndEndsInA404() {
        wire.post(endpoints, "{'endpointId':'" + ID + "'}");
        Reply deleted = wire.delete(endpoints + "/" + ID);
        assertThat(deleted.status()).isEqualTo(204);
        assertThat(deleted.body()).isEmpty();
        assertThat(deleted.header("Content-Type")).startsWith("application/vnd.atlas.2023-01-01+json");
        assertThat(wire.get(endpoints + "/" + ID).text("/status")).isEqualTo("DELETING");
        wire.advance(60);
        assertThat(wire.get(endpoints + "/" + ID).outcome()).isEqualTo("404 RESOURCE_NOT_FOUND");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {'endpointId':'vpce-1'} | 400 INVALID_ATTRIBUTE
            {'endpointId':'ID','region':'US_EAST_1'} | 400 MISSING_ATTRIBUTE
            {'endpointId':'ID','region':'NOWHERE','customerEndpointDNSName':'a'} | 400 INVALID_REGION
            """)
    void whatCannotBeIsRefused(String body, String outcome) {
        assertThat(wire.post(endpoints, body.replace("ID'", ID + "'")).outcome())
                .isEqualTo(outcome);
        assertThat(wire.simulator().resources().list()).isEmpty();
    }

    private static String numbered(int number) {
        return "{'endpointId':'vpce-%017d'}".formatted(number);
    }
}
