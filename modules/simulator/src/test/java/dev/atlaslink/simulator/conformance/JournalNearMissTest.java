package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.simulator.Journal;
import dev.atlaslink.simulator.JournalFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a failed assertion tells: which requests came closest, and what they differ in. */
class JournalNearMissTest {

    private static final JournalFilter CREATED =
            JournalFilter.all().onMethod("POST").onPath("/api/atlas/v2/**").withStatus(201);

    private final Wire wire = new Wire();
    private final Journal journal = wire.simulator().journal();

    @AfterEach
    void stop() {
        wire.close();
    }

    @Test
    void theFewestDifferencesComeFirst() {
        wire.get(wire.v1("/privateEndpoint/AWS/endpointService"));
        wire.post(wire.v2("/privateEndpoint/endpointService"), "{'providerName':'AWS'}");

        List<String> lines = failure(() -> journal.verify(CREATED, 1)).lines().toList();

        assertThat(lines.get(0))
                .isEqualTo("The journal has 0 instead of 1 of requests with method POST, path /api/atlas/v2/**,"
                        + " status 201.");
        assertThat(lines.get(1)).isEqualTo("The nearest others:");
        assertThat(lines.get(2)).startsWith("  POST ").contains(" -> 400 ");
        assertThat(lines.get(3)).isEqualTo("    but status is 400");
        assertThat(lines.get(4)).startsWith("  POST ").contains(" -> 401 ");
        assertThat(lines.get(5)).isEqualTo("    but status is 401");
        assertThat(lines.get(6)).startsWith("  GET ").contains(" -> 200 ");
        assertThat(lines.get(7))
                .isEqualTo("    but method is GET, path is " + wire.v1("/privateEndpoint/AWS/endpointService")
                        + ", status is 200");
        assertThat(lines.get(10)).isEqualTo("In all, the simulator responded:");
        assertThat(lines).hasSize(15);
    }

    @Test
    void whatIsInTheJournalTooOftenHasNoNearMisses() {
        create();
        assertThat(failure(() -> journal.verify(CREATED, 0)))
                .startsWith("The journal has 1 instead of 0 of ")
                .contains("In all, the simulator responded:")
                .doesNotContain("nearest");
    }

    @Test
    void anEmptyJournalSaysSo() {
        assertThat(failure(() -> journal.verify(CREATED, 1))).endsWith("\nIn all, the simulator was asked nothing");
    }

    @Test
    void atMostFiveAreNear() {
        for (int i = 0; i < 20; i++) {
            wire.raw("GET", "/" + i, Map.of(), null);
        }
        String told = failure(() -> journal.verify(CREATED, 1));
        assertThat(told.split("\n    but ")).hasSize(6);
        assertThat(told).contains("The nearest others:\n  GET /19 ");
    }

    @Test
    void overHttpTheSameIsTold() {
        create();
        Reply wrong = wire.raw("GET", "/_atlas/journal/verify?method=DELETE&status=201", Map.of(), null);
        assertThat(wrong.status()).isEqualTo(409);
        assertThat(wrong.text("/detail")).contains("The nearest others:", "but method is POST");
    }

    @Test
    void whatNoFilterPicksIsUnexpected() {
        create();
        assertThatCode(() -> journal.verifyNoUnexpected(List.of(CREATED))).doesNotThrowAnyException();

        wire.get(wire.v2("/privateEndpoint/AWS/endpointService"));
        JournalFilter others = JournalFilter.all().onMethod("DELETE").withStatus(202);
        List<String> lines = failure(() -> journal.verifyNoUnexpected(List.of(others, CREATED)))
                .lines()
                .toList();
        assertThat(lines.get(0)).isEqualTo("The journal has 2 unexpected:");
        assertThat(lines.get(1)).startsWith("  GET ").contains(" -> 401 ");
        assertThat(lines.get(3)).startsWith("  GET ").contains(" -> 200 ");
        assertThat(lines.get(4)).isEqualTo("    nearest to " + others + ", but method is GET, status is 200");
        assertThat(lines).hasSize(5);
        assertThatCode(() -> journal.verifyNoUnexpected(
                        List.of(CREATED, JournalFilter.all().onMethod("GET").withStatus(200))))
                .doesNotThrowAnyException();
    }

    @Test
    void aRefusedLoginIsNoChallenge() {
        create();
        wire.raw("POST", wire.v2("/privateEndpoint/endpointService"), Map.of("Authorization", "Digest x"), null);
        assertThat(failure(() -> journal.verifyNoUnexpected(List.of(CREATED))))
                .startsWith("The journal has 1 unexpected:")
                .contains("but status is 4");
    }

    @Test
    void whereNothingIsExpectedAllIsUnexpected() {
        assertThatCode(() -> journal.verifyNoUnexpected(List.of())).doesNotThrowAnyException();
        create();
        assertThat(failure(() -> journal.verifyNoUnexpected(List.of())))
                .startsWith("The journal has 2 unexpected:\n  POST ")
                .doesNotContain("nearest");
    }

    @Test
    void whatCannotBeExpectedIsRefused() {
        List<JournalFilter> withNull = new ArrayList<>();
        withNull.add(null);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> journal.verifyNoUnexpected(withNull))
                .withMessageStartingWith("expected is [null]; allowed is a list of filters");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        journal.verifyNoUnexpected(List.of(JournalFilter.all().limit(1))))
                .withMessageStartingWith("expected is [all requests, the latest 1]; allowed is a list of filters");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        journal.verifyNoUnexpected(List.of(JournalFilter.all().onOperation("x"))))
                .withMessageStartingWith("operationId is \"x\"; allowed is one of [");
    }

    private void create() {
        wire.post(wire.v2("/privateEndpoint/endpointService"), "{'providerName':'AWS','region':'us-east-1'}");
    }

    private static String failure(ThrowingCallable check) {
        return assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(check)
                .actual()
                .getMessage();
    }
}
