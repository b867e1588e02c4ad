package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.atlaslink.simulator.ApiKey;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import dev.atlaslink.simulator.FurtherSpecs;
import dev.atlaslink.simulator.internal.behaviour.OperationHandler;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.settings.Role;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An operation of a spec that has no behaviour gets a 501 once all else about the request is right. */
class NoBehaviourTest {

    private static final OperationHandler THING =
            call -> Optional.of(Json.object().put("name", "a thing"));
    private static final String NAMED = "{'name':'another'}";

    private final Wire wire =
            new Wire(builder -> FurtherSpecs.add(builder, SeveralVersionsTest.twoDates(), Map.of("getThing", THING)));
    private final String target = wire.v2("/thing");

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void itIsAnErrorInAtlassShapeThatNamesTheOperation() {
        Reply reply = wire.patch(target, NAMED);

        assertThat(reply.outcome()).isEqualTo("501 UNEXPECTED_ERROR");
        assertThat(reply.json().toString())
                .isEqualTo("{\"detail\":\"The simulator has no behaviour for updateThing.\",\"error\":501,"
                        + "\"errorCode\":\"UNEXPECTED_ERROR\",\"parameters\":[\"updateThing\"],"
                        + "\"reason\":\"Not Implemented\"}");
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        assertThat(reply.header("RateLimit-Remaining")).isEqualTo("1999");
        assertThat(wire.simulator().journal().entries()).last().satisfies(entry -> {
            assertThat(entry.operationId()).hasValue("updateThing");
            assertThat(entry.refusal()).hasValue("The simulator has no behaviour for updateThing.");
        });
    }

    @Test
    void whatElseIsWrongIsSaidFirst() {
        ApiKey reader = new ApiKey("reader", "a private key");
        wire.simulator().access().add(reader);
        wire.simulator().access().grant(reader.publicKey(), wire.simulator().projectId(), Role.PROJECT_READ_ONLY);

        assertThat(wire.raw("PATCH", target, Wire.V2, NAMED).status()).isEqualTo(401);
        assertThat(wire.as(reader, "PATCH", target, NAMED).outcome()).isEqualTo("401 USER_UNAUTHORIZED");
        assertThat(wire.send("PATCH", target, Wire.V1, NAMED).outcome()).isEqualTo("406 INVALID_VERSION_DATE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/atlas/v2/groups/none/thing | {'name':'a'} | 400 PATH_PARAM_PARSE_ERROR",
                "/api/atlas/v2/groups/000000000000000000000000/thing | {'name':'a'} | 404 GROUP_NOT_FOUND",
                "/api/atlas/v2/groups/5f7cac1adf5d6c6306f4b200/thing | {'title':'a'} | 400 MISSING_ATTRIBUTE",
                "/api/atlas/v2/groups/5f7cac1adf5d6c6306f4b200/thing?colour=red | {'name':'a'} | 400 INVALID_QUERY_PARAMETER"
            })
    void aWrongPathOrBodyIsSaidFirst(String path, String body, String outcome) {
        assertThat(wire.patch(path, body).outcome()).isEqualTo(outcome);
    }

    @Test
    void theOthersOfTheSameSpecAreServed() {
        assertThat(wire.get(target).outcome()).isEqualTo("200 {\"name\":\"a thing\"}");
    }

    @Test
    void aFaultMayRespondInItsPlace() {
        wire.simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(200).body("application/json", "{\"name\":\"another\"}"))
                        .onOperation("updateThing"));

        assertThat(wire.patch(target, NAMED).outcome()).isEqualTo("200 {\"name\":\"another\"}");
    }

    @Test
    void aBehaviourOfNoOperationStillStopsTheStart() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FurtherSpecs.add(
                                AtlasSimulator.builder(), SeveralVersionsTest.twoDates(), Map.of("getThings", THING))
                        .start())
                .withMessage("Behaviour without operation: [getThings]");
    }
}
