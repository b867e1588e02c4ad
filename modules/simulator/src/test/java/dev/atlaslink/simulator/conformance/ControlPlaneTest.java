package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import dev.atlaslink.simulator.Fault;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What another process can do with a simulator, without credentials. */
class ControlPlaneTest {

    private final Wire wire = new Wire();
    private final String list = wire.v2("/privateEndpoint/AWS/endpointService");

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void itSaysThatItIsUp() {
        Reply health = control("GET", "health", null);
        assertThat(health.status()).isEqualTo(200);
        assertThat(health.text("/status")).isEqualTo("UP");
        assertThat(health.text("/projectId")).isEqualTo(wire.simulator().projectId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/_atlas", "/_atlas/"})
    void whoeverLooksAtTheAddressAloneIsToldWhatItIs(String path) {
        Reply overview = wire.raw("GET", path, Map.of(), null);
        assertThat(overview.status()).isEqualTo(200);
        assertThat(overview.header("Content-Type")).isEqualTo("text/plain;charset=utf-8");
        assertThat(overview.body()).contains("simulator of Atlaslink", "/_atlas/control-plane.yaml");
        assertThat(wire.simulator().journal().entries()).isEmpty();
    }

    @Test
    void itsOwnDocumentIsServed() throws Exception {
        Reply document = control("GET", "control-plane.yaml", null);
        assertThat(document.header("Content-Type")).isEqualTo("application/yaml");
        JsonNode parsed = new YAMLMapper().readTree(document.body());
        assertThat(parsed.at("/paths").has("/_atlas/journal")).isTrue();
    }

    @Test
    void theClockIsReadAndMoved() {
        assertThat(control("GET", "clock", null).text("/now")).isEqualTo("2026-01-02T03:04:05Z");
        assertThat(control("POST", "clock", "{'advance':'PT2M30.5S'}").text("/now"))
                .isEqualTo("2026-01-02T03:06:35.500Z");
        assertThat(wire.simulator().clock().instant()).isEqualTo("2026-01-02T03:06:35.500Z");
    }

    @Test
    void aFaultIsAddedWithAllItsConditionsAndListedInWords() {
        Reply added = control("POST", "faults", """
                {'effect':'answer','answer':{'status':503,'errorCode':'SERVICE_UNAVAILABLE','retryAfter':'PT7S',
                 'headers':{'X-Made-Up':'yes'}},'method':'GET','path':'/api/atlas/v2/**',
                 'operationId':'listGroupPrivateEndpointEndpointService','skip':1,'times':1,'probability':1,'seed':4,
                 'delay':'PT5S'}""");
        assertThat(added.status()).isEqualTo(201);
        assertThat(added.text("/faults/0/text"))
                .isEqualTo(wire.simulator().faults().rules().get(0).toString());
        assertThat(added.text("/faults/0/id")).isNotBlank().isEqualTo(added.text("/id"));

        assertThat(wire.get(list).status()).isEqualTo(200);
        Reply struck = wire.get(list);
        assertThat(struck.outcome()).isEqualTo("503 SERVICE_UNAVAILABLE");
        assertThat(struck.header("Retry-After")).isEqualTo("7");
        assertThat(struck.header("X-Made-Up")).isEqualTo("yes");
        assertThat(wire.get(list).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "delay           | ,'delay':'PT1S'",
                "dropBeforeWork  | ,'delay':'PT1S'",
                "dropAfterWork   | ,'method':'POST'",
                "truncateBody    | ,'times':2",
                "garbageBody     | ,'skip':0",
                "expireNonce     | ,'path':'/**'",
                "expireToken     | ,'probability':0.5",
                "answerAfterWork | ,'answer':{'status':502,'contentType':'text/html','body':'<h1>'}",
            })
    void everyEffectHasAName(String effect, String conditions) {
        Reply added = control("POST", "faults", "{'effect':'" + effect + "'" + conditions + "}");
        assertThat(added.status()).isEqualTo(201);
        assertThat(wire.simulator().faults().rules()).hasSize(1);
    }

    @Test
    void aFaultTellsHowOftenItStruckAlsoWhenItIsSpent() {
        control("POST", "faults", "{'effect':'answer','answer':{'status':503},'times':2}");
        assertThat(control("GET", "faults", null).json().at("/faults/0/hits").asInt())
                .isZero();
        for (int i = 0; i < 3; i++) {
            wire.get(list);
        }
        assertThat(control("GET", "faults", null).json().at("/faults/0/hits").asInt())
                .isEqualTo(2);
        Fault fault = wire.simulator().faults().rules().get(0);
        assertThat(wire.simulator().faults().hits(fault)).isEqualTo(2);
        wire.simulator().faults().add(fault);
        wire.get(list);
        assertThat(wire.simulator().faults().hits(fault)).isEqualTo(3);
        assertThat(wire.simulator().faults().hits(Fault.garbageBody())).isZero();
    }

    @Test
    void aPathThatIsNotModelledCanBeStubbedWithJson() {
        String alerts = wire.v2("/alerts");
        assertThat(wire.get(alerts).outcome()).isEqualTo("404 RESOURCE_NOT_FOUND");
        control("POST", "faults", """
                {'effect':'answer','path':'/api/atlas/v2/groups/*/alerts',
                 'answer':{'status':200,'body':{'results':[{'name':'c','paused':false}],'totalCount':1}}}""");

        Reply stubbed = wire.get(alerts);
        assertThat(stubbed.outcome())
                .isEqualTo("200 {\"results\":[{\"name\":\"c\",\"paused\":false}],\"totalCount\":1}");
        assertThat(stubbed.header("Content-Type")).isEqualTo("application/json");
        assertThat(wire.raw("GET", alerts, Wire.V2, null).status()).isEqualTo(401);

        control("DELETE", "faults", null);
        control("POST", "faults", """
                {'effect':'answer','answer':{'status':200,'contentType':'application/vnd.atlas.2024-08-05+json',
                 'body':[]}}""");
        assertThat(wire.get(alerts).header("Content-Type")).isEqualTo("application/vnd.atlas.2024-08-05+json");
    }

    @Test
    void oneFaultIsRemovedByItsId() {
        wire.simulator().faults().add(Fault.garbageBody());
        String drop = control("POST", "faults", "{'effect':'dropBeforeWork'}").text("/id");
        control("POST", "faults", "{'effect':'truncateBody'}");

        assertThat(control("DELETE", "faults/" + drop, null).status()).isEqualTo(204);
        assertThat(control("GET", "faults", null).json().findValuesAsText("text"))
                .containsExactly("garbage body on any request", "truncate body on any request");
        assertThat(control("DELETE", "faults/" + drop, null).text("/detail"))
                .isEqualTo("Path parameter id is \"" + drop + "\"; allowed is the id of a fault that is listed");
        control("DELETE", "faults/" + control("GET", "faults", null).text("/faults/0/id"), null);
        assertThat(wire.simulator().faults().rules()).hasSize(1);
    }

    @Test
    void aFaultMayStrikeBeforeAuthentication() {
        control("POST", "faults", "{'effect':'answer','answer':{'status':503},'beforeAuthentication':true}");
        assertThat(wire.raw("GET", list, Wire.V2, null).status()).isEqualTo(503);
    }

    @Test
    void theFaultsAreCleared() {
        control("POST", "faults", "{'effect':'dropBeforeWork'}");
        assertThat(control("DELETE", "faults", null).status()).isEqualTo(204);
        assertThat(control("GET", "faults", null).json().path("faults")).isEmpty();
        assertThat(wire.get(list).status()).isEqualTo(200);
    }

    @Test
    void theJournalIsShownWithoutCredentialsAndCleared() {
        wire.get(list);
        Reply journal = control("GET", "journal", null);
        assertThat(journal.json().path("entries")).hasSize(2);
        assertThat(journal.text("/entries/1/operationId")).isEqualTo("listGroupPrivateEndpointEndpointService");
        assertThat(journal.text("/entries/1/headers/Authorization/0")).isEqualTo("Digest");
        assertThat(journal.text("/entries/1/responseBody")).isEqualTo("[]");
        assertThat(journal.text("/entries/0/refusal")).isNotBlank();

        Reply curl = control("GET", "journal?format=curl", null);
        assertThat(curl.header("Content-Type")).startsWith("text/plain");
        assertThat(curl.body())
                .isEqualTo(String.join("\n", wire.simulator().journal().toCurl()));

        assertThat(control("DELETE", "journal", null).status()).isEqualTo(204);
        assertThat(wire.simulator().journal().entries()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "POST | clock   | {'advance':'-PT1S'}                          | advance",
                "POST | clock   | {'advance':5}                                | advance",
                "POST | clock   | {'advance':'P365000000000D'}                 | ; allowed is at most PT",
                "POST | clock   | {'advance':'P99999999999999999999D'}         | /advance is \"P99999999999999999999D\"; allowed is a time of up to PT",
                "POST | clock   | {'advance':'PT9223372036854775807S'}         | ; allowed is at most PT",
                "POST | clock   | {}                                           | advance",
                "POST | clock   | {'advance':'PT1S','by':1}                    | by",
                "POST | faults  | {'effect':'explode'}                         | effect",
                "POST | faults  | {'effect':'dropAfterWork','times':3000000000} | /times is 3000000000; allowed is an integer from 1 up to 2147483647",
                "POST | faults  | {'effect':'dropAfterWork','skip':2147483648} | /skip is 2147483648; allowed is an integer from 0 up to 2147483647",
                "POST | faults  | {'effect':'dropAfterWork','probability':1,'seed':9223372036854775808} | seed",
                "POST | faults  | {'effect':'expireNonce','beforeAuthentication':true} | /beforeAuthentication is true; allowed is false with the effect \"expire nonce\", which needs credentials",
                "POST | faults  | {'effect':'answer'}                          | /answer is missing; allowed is an object, which the effect answer needs",
                "POST | faults  | {'effect':'delay'}                           | /delay is missing; allowed is a time, which the effect delay needs",
                "POST | faults  | {'effect':'dropAfterWork','answer':{'status':500}} | /answer is given; allowed is to leave it out with the effect dropAfterWork",
                "POST | faults  | {'effect':'dropAfterWork','seed':1}          | /probability is missing; allowed is a number, which /seed needs",
                "POST | faults  | {'effect':'delay','delay':'PT25H'}           | /delay is PT25H; allowed is more than zero and at most PT24H",
                "POST | faults  | {'effect':'answer','answer':{'status':500,'headers':{'a~/\\u001b':'b'}}} | /answer/headers/a~0~1\\u001b is \"a~/\\u001b\"; allowed is an HTTP token",
                "POST | faults  | {'effect':'dropAfterWork','operationId':'x'} | /operationId is \"x\"; allowed is one of",
                "POST | faults  | {'effect':'dropAfterWork','path':'x'}        | /path is \"x\"; allowed is a path",
                "GET  | journal?format=xml |                                   | format",
            })
    void badInputIsNamed(String method, String resource, String body, String named) {
        Reply reply = control(method, resource, body);
        assertThat(reply.status()).isEqualTo(400);
        assertThat(reply.text("/detail")).contains(named);
        assertThat(wire.simulator().faults().rules()).isEmpty();
        assertThat(control("GET", "clock", null).text("/now")).isEqualTo("2026-01-02T03:04:05Z");
    }

    @Test
    void unknownResourcesAndMethodsAreRefusedAsAtlasWould() {
        assertThat(control("GET", "nothing", null).outcome()).isEqualTo("404 RESOURCE_NOT_FOUND");
        assertThat(control("PUT", "clock", "{}").status()).isEqualTo(405);
    }

    @Test
    void steeringIsNotJournalled() {
        control("GET", "health", null);
        assertThat(wire.simulator().journal().entries()).isEmpty();
    }

    private Reply control(String method, String resource, String body) {
        return wire.raw(method, "/_atlas/" + resource, Map.of(), body);
    }
}
