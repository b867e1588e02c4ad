package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.simulator.Journal;
import dev.atlaslink.simulator.JournalEntry;
import dev.atlaslink.simulator.JournalFilter;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which requests were made, how many and whether as many as there should be, in Java and over HTTP alike. */
class JournalFilterTest {

    private static final String LIST = "listGroupPrivateEndpointEndpointService";

    private final Wire wire = new Wire();
    private final Journal journal = wire.simulator().journal();

    /** Four operations in eight requests, each with its challenge first; the last two a minute later. */
    @BeforeEach
    void ask() {
        wire.get(wire.v2("/privateEndpoint/AWS/endpointService"));
        wire.post(wire.v2("/privateEndpoint/endpointService"), "{'providerName':'AWS','region':'us-east-1'}");
        wire.post(wire.v2("/privateEndpoint/endpointService"), "{'providerName':'AWS','region':'us-east-1'}");
        wire.advance(60);
        wire.get(wire.v2("/privateEndpoint/AWS/endpointService?pretty=true"));
    }

    @AfterEach
    void stop() {
        wire.close();
    }

    @ParameterizedTest
    @CsvSource({
        "'', 8",
        "method=POST, 4",
        "status=201, 1",
        "status=409, 1",
        "method=GET&status=200, 2",
        "path=/api/atlas/v2/**, 8",
        "path=/api/atlas/v2/groups/*/privateEndpoint/AWS/endpointService, 4",
        "operationId=listGroupPrivateEndpointEndpointService&status=200, 2",
        "since=2026-01-02T03:05:05Z, 2",
        "since=2026-01-02T03:05:06Z, 0",
        "method=DELETE, 0",
        "method=POST&limit=3, 3",
        "projectId=ffffffffffffffffffffffff, 0",
    })
    void conditionsAddUp(String query, int count) {
        assertThat(control("/count?" + query).json().path("count").asInt()).isEqualTo(count);
        assertThat(control("?" + query).json().path("entries")).hasSize(count);
        if (!query.contains("limit")) {
            assertThat(control("/verify?times=" + count + "&" + query).status()).isEqualTo(204);
        }
    }

    @Test
    void aProjectIsThatOfThePath() {
        wire.raw("GET", "/api/atlas/v2", Map.of(), null);
        JournalFilter own = JournalFilter.all().inProject(wire.simulator().projectId());
        assertThat(journal.count(own)).isEqualTo(8);
        assertThat(control("/count?projectId=" + wire.simulator().projectId())
                        .json()
                        .path("count")
                        .asInt())
                .isEqualTo(8);
        assertThat(journal.entries(own.limit(3).limit(5).onMethod("POST")))
                .isEqualTo(journal.entries(own.onMethod("POST")).subList(1, 4));
    }

    @Test
    void theLatestAreKept() {
        assertThat(control("?limit=1").text("/entries/0/target")).endsWith("?pretty=true");
        assertThat(control("?limit=3&method=POST").json().path("entries")).hasSize(3);
        assertThat(control("?limit=2&format=curl&status=200").body().split("curl "))
                .hasSize(3);
        assertThat(control("?limit=1").text("/entries/0/time")).isEqualTo("2026-01-02T03:05:05Z");
    }

    @Test
    void anotherNumberIsToldWithAllThatWasAsked() {
        Reply wrong = control("/verify?method=POST&status=201&times=2");
        assertThat(wrong.status()).isEqualTo(409);
        assertThat(wrong.text("/detail"))
                .startsWith("The journal has 1 instead of 2 of requests with ")
                .contains("method POST", "status 201", LIST);
        assertThat(control("/verify?status=201").status()).isEqualTo(204);
        assertThat(control("/verify?status=201&times=0").status()).isEqualTo(409);
    }

    @Test
    void javaHasTheSame() {
        JournalFilter lists = JournalFilter.all().onOperation(LIST).withStatus(200);
        assertThat(journal.entries(lists)).extracting(JournalEntry::method).containsExactly("GET", "GET");
        assertThat(journal.count(lists.since(wire.simulator().clock().instant())))
                .isEqualTo(1);
        assertThat(journal.toCurl(lists)).hasSize(2);
        journal.verify(lists, 2);
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> journal.verify(lists.onMethod("POST"), 1))
                .withMessageStartingWith("The journal has 0 instead of 1 of requests with operation " + LIST
                        + ", status 200, method POST.\n"
                        + "The nearest others:\n  GET ")
                .withMessageContaining("409");
        assertThat(JournalFilter.all()).hasToString("all requests");
    }

    @Test
    void badConditionsAreNamed() {
        for (String query : new String[] {
            "method=get", "path=x", "operationId=x", "status=1000", "since=now", "limit=0", "colour=1", "projectId=X"
        }) {
            Reply refused = control("?" + query);
            assertThat(refused.status()).isEqualTo(400);
            assertThat(refused.text("/detail")).contains(query.replaceFirst("=.*", ""));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> journal.count(JournalFilter.all().onOperation("x")))
                .withMessageStartingWith("operationId is \"x\"; allowed is one of [");
        assertThatIllegalArgumentException().isThrownBy(() -> journal.verify(JournalFilter.all(), -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JournalFilter.all().withStatus(600))
                .withMessage("status is 600; allowed is 0 to 599");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JournalFilter.all().inProject("X"))
                .withMessage("projectId is \"X\"; allowed is 24 lower-case hexadecimal digits");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JournalFilter.all().limit(10_001))
                .withMessage("limit is 10001; allowed is 1 to 10000");
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> journal.count(JournalFilter.all().onOperation("x").onOperation(LIST)))
                .withMessageStartingWith("operationId is \"x\"");
    }

    private Reply control(String suffix) {
        return wire.raw("GET", "/_atlas/journal" + suffix, Map.of(), null);
    }
}
