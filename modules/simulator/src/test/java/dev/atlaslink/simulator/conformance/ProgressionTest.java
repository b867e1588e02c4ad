package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.settings.Progression;
import org.junit.jupiter.api.Test;

/** What moves resources: nothing but requests, time, or the hand of the test (the states are those of the API reference). */
class ProgressionTest {

    private static final String AWS = "{'providerName':'AWS','region':'us-east-1'}";
    private static final String VPCE = "vpce-0d00c26273372c6ef";

    @Test
    void immediatelyTheCreateShowsTheFirstStateAndEveryLaterReadTheLast() {
        try (Wire wire = new Wire(builder -> builder.progression(Progression.IMMEDIATE))) {
            Reply created = wire.post(wire.v2("/privateEndpoint/endpointService"), AWS);
            assertThat(created.text("/status")).isEqualTo("INITIATING");
            assertThat(created.json().path("endpointServiceName").isNull()).isTrue();

            String service = wire.v2("/privateEndpoint/AWS/endpointService/" + created.text("/id"));
            assertThat(wire.get(service).text("/status")).isEqualTo("AVAILABLE");
            assertThat(wire.get(service).text("/endpointServiceName")).startsWith("com.amazonaws.vpce.us-east-1.");
            assertThat(wire.post(service + "/endpoint", "{'id':'" + VPCE + "'}").text("/connectionStatus"))
                    .isEqualTo("PENDING_ACCEPTANCE");
            assertThat(wire.get(service + "/endpoint/" + VPCE).text("/connectionStatus"))
                    .isEqualTo("AVAILABLE");

            String encryption = wire.v2("/encryptionAtRest/AZURE/privateEndpoints");
            Reply endpoint = wire.post(encryption, "{'regionName':'US_CENTRAL'}");
            assertThat(endpoint.text("/status")).isEqualTo("INITIATING");
            assertThat(wire.get(encryption + "/" + endpoint.text("/id")).text("/status"))
                    .isEqualTo("ACTIVE");
        }
    }

    @Test
    void immediatelyADeleteLeavesNothingToRead() {
        try (Wire wire = new Wire(builder -> builder.progression(Progression.IMMEDIATE))) {
            String services = wire.v2("/privateEndpoint/AWS/endpointService");
            String service = services + "/"
                    + wire.post(wire.v2("/privateEndpoint/endpointService"), AWS)
                            .text("/id");

            assertThat(wire.delete(service).outcome()).isEqualTo("202 {}");
            assertThat(wire.get(service).status()).isEqualTo(404);
            assertThat(wire.get(services).body()).isEqualTo("[]");
            assertThat(wire.simulator().resources().list()).isEmpty();
        }
    }

    @Test
    void immediatelyAnAwsServiceGoesWithItsLastEndpoint() {
        try (Wire wire = new Wire(builder -> builder.progression(Progression.IMMEDIATE))) {
            String id =
                    wire.post(wire.v2("/privateEndpoint/endpointService"), AWS).text("/id");
            String service = wire.v2("/privateEndpoint/AWS/endpointService/" + id);
            wire.post(service + "/endpoint", "{'id':'" + VPCE + "'}");

            assertThat(wire.delete(service + "/endpoint/" + VPCE).outcome()).isEqualTo("202 {}");
            assertThat(wire.get(service).status()).isEqualTo(404);
        }
    }

    @Test
    void theTimeScaleMultipliesEveryDuration() {
        try (Wire wire = new Wire(builder -> builder.timeScale(0.5))) {
            String id =
                    wire.post(wire.v2("/privateEndpoint/endpointService"), AWS).text("/id");
            String service = wire.v2("/privateEndpoint/AWS/endpointService/" + id);
            wire.advance(73);
            assertThat(wire.get(service).text("/status")).isEqualTo("INITIATING");
            wire.advance(1);
            assertThat(wire.get(service).text("/status")).isEqualTo("AVAILABLE");

            wire.delete(service);
            wire.advance(29);
            assertThat(wire.get(service).text("/status")).isEqualTo("DELETING");
            wire.advance(1);
            assertThat(wire.get(service).status()).isEqualTo(404);
        }
    }

    @Test
    void theTimeScaleIsAFinitePositiveNumber() {
        for (double wrong : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> AtlasSimulator.builder().timeScale(wrong))
                    .withMessage("timeScale is " + wrong + "; allowed is a finite number above 0");
        }
    }

    @Test
    void byHandNothingMovesUntilItIsTold() {
        try (Wire wire = new Wire(builder -> builder.progression(Progression.MANUAL))) {
            String id =
                    wire.post(wire.v2("/privateEndpoint/endpointService"), AWS).text("/id");
            String service = wire.v2("/privateEndpoint/AWS/endpointService/" + id);
            wire.advance(1_000_000);
            assertThat(wire.get(service).text("/status")).isEqualTo("INITIATING");

            assertThat(wire.simulator().resources().advance(id).status()).isEqualTo("AVAILABLE");
            assertThat(wire.get(service).text("/status")).isEqualTo("AVAILABLE");
            assertThatIllegalStateException()
                    .isThrownBy(() -> wire.simulator().resources().advance(id))
                    .withMessage("id is that of ENDPOINT_SERVICE " + id
                            + " (AWS), which is AVAILABLE; allowed is one in a state that another one follows");

            wire.delete(service);
            wire.advance(1_000_000);
            assertThat(wire.get(service).text("/status")).isEqualTo("DELETING");
            assertThat(wire.simulator().resources().advance(id).status()).isEqualTo("DELETED");
            assertThat(wire.get(service).status()).isEqualTo(404);
            assertThat(wire.simulator().resources().find(id)).isEmpty();
        }
    }

    @Test
    void everythingCanBeAdvancedAtOnceAndWhatIsReadyStays() {
        try (Wire wire = new Wire(builder -> builder.progression(Progression.MANUAL))) {
            String id =
                    wire.post(wire.v2("/privateEndpoint/endpointService"), AWS).text("/id");
            String service = wire.v2("/privateEndpoint/AWS/endpointService/" + id);
            wire.simulator().resources().advanceAll();
            wire.post(service + "/endpoint", "{'id':'" + VPCE + "'}");

            wire.simulator().resources().advanceAll();
            assertThat(wire.get(service).text("/status")).isEqualTo("AVAILABLE");
            assertThat(wire.get(service + "/endpoint/" + VPCE).text("/connectionStatus"))
                    .isEqualTo("PENDING");

            // The service takes its endpoint along.
            wire.delete(service);
            wire.simulator().resources().advanceAll();
            assertThat(wire.simulator().resources().list()).isEmpty();
        }
    }

    @Test
    void aSecondDeleteDoesNotProlongTheFirst() {
        try (Wire wire = new Wire()) {
            String id =
                    wire.post(wire.v2("/privateEndpoint/endpointService"), AWS).text("/id");
            String service = wire.v2("/privateEndpoint/AWS/endpointService/" + id);
            wire.delete(service);
            wire.advance(30);
            assertThat(wire.delete(service).outcome()).isEqualTo("202 {}");
            wire.advance(30);
            assertThat(wire.get(service).status()).isEqualTo(404);
        }
    }

    @Test
    void byTimeAHandMayStillHurry() {
        try (Wire wire = new Wire()) {
            String encryption = wire.v2("/encryptionAtRest/AZURE/privateEndpoints");
            String id = wire.post(encryption, "{'regionName':'US_CENTRAL'}").text("/id");
            wire.simulator().resources().advance(id);
            assertThat(wire.get(encryption + "/" + id).text("/status")).isEqualTo("PENDING_ACCEPTANCE");

            // The next state keeps its own duration.
            wire.advance(59);
            assertThat(wire.get(encryption + "/" + id).text("/status")).isEqualTo("PENDING_ACCEPTANCE");
            wire.advance(1);
            assertThat(wire.get(encryption + "/" + id).text("/status")).isEqualTo("ACTIVE");
        }
    }
}
