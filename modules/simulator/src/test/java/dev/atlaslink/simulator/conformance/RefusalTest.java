package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.simulator.JournalEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The journal tells exactly why a request was refused for what it asks, whatever little the response says. */
class RefusalTest {

    private final Wire wire = new Wire();
    private final String mode = wire.v2("/privateEndpoint/regionalMode");

    @AfterEach
    void stop() {
        wire.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "colour=red              | Query parameter colour is unknown; allowed is one of [envelope, pretty]",
                "pretty=maybe            | Query parameter pretty is \"maybe\"; allowed is true or false",
                "pretty=true&pretty=true | Query parameter pretty is given more than once; allowed is one value"
            })
    void aBadQuery(String query, String reason) {
        wire.get(mode + "?" + query);
        assertThat(refusal()).isEqualTo(reason);
    }

    @Test
    void aNumberOutOfRange() {
        wire.get(wire.v2("/encryptionAtRest/AWS/privateEndpoints?itemsPerPage=501"));
        assertThat(refusal())
                .isEqualTo("Query parameter itemsPerPage is \"501\"; allowed is an integer from 1 up to 500");
    }

    @Test
    void aBadPathParameter() {
        wire.get("/api/atlas/v2/groups/xyz/privateEndpoint/regionalMode");
        assertThat(refusal())
                .isEqualTo("Path parameter groupId is \"xyz\"; allowed is a text that matches ^[a-f0-9]{24}$");
        wire.get(wire.v2("/privateEndpoint/OVH/endpointService"));
        assertThat(refusal()).isEqualTo("Path parameter cloudProvider is \"OVH\"; allowed is one of [AWS, AZURE, GCP]");
    }

    @Test
    void anUnknownPathAndItsNeighbours() {
        wire.get(wire.v2("/privateEndpoint/regionalmode"));
        assertThat(refusal())
                .isEqualTo("No operation has this path; the nearest are"
                        + " [/api/atlas/v2/groups/{groupId}/privateEndpoint/regionalMode]");
        wire.get("/nowhere");
        assertThat(refusal()).isEqualTo("No operation has this path");
    }

    @Test
    void anAzureIdWhoseSlashesAreNotEncoded() {
        wire.get(wire.v2("/privateEndpoint/AZURE/endpointService/" + "0".repeat(24) + "/endpoint/subscriptions/x"));
        assertThat(refusal())
                .isEqualTo("No operation has this path; the nearest are [/api/atlas/v2/groups/{groupId}/privateEndpoint"
                        + "/{cloudProvider}/endpointService/{endpointServiceId}/endpoint/{endpointId}]");
    }

    @Test
    void anotherMethod() {
        wire.send("PUT", mode, "{}");
        assertThat(refusal()).isEqualTo("PUT is not allowed here; allowed is GET, PATCH");
    }

    @Test
    void whatWasNotAcceptableAndWhatIs() {
        String served = "getGroupPrivateEndpointRegionalMode is served as application/vnd.atlas.DATE+json"
                + " with a DATE of 2023-01-01 or later, from its versions [2023-01-01]";
        wire.send("GET", mode, Map.of("Accept", "application/json"), null);
        assertThat(refusal()).isEqualTo("Accept asks for application/json; " + served);
        wire.send("GET", mode, Map.of(), null);
        assertThat(refusal()).isEqualTo("Accept is missing; " + served);
    }

    @Test
    void aVersionThatIsGone() {
        LocalDate first = LocalDate.parse("2023-01-01");
        wire.simulator().versions().sunset(first, LocalDate.parse("2025-07-01"));
        wire.get(mode);
        assertThat(refusal())
                .isEqualTo("Version 2023-01-01 of getGroupPrivateEndpointRegionalMode is gone since 2025-07-01;"
                        + " its versions are [2023-01-01]");
    }

    @Test
    void successesHaveNone() {
        wire.get(mode);
        assertThat(latest().refusal()).isEmpty();
    }

    private String refusal() {
        return latest().refusal().orElseThrow();
    }

    private JournalEntry latest() {
        List<JournalEntry> entries = wire.simulator().journal().entries();
        return entries.get(entries.size() - 1);
    }
}
