package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultAnswer;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Bad arguments are refused with their name, their value and what is allowed; a fault tells all but a body. */
class FaultArgumentsTest {

    private static final FaultAnswer ANSWER = FaultAnswer.status(503);
    private static final Fault FAULT = Fault.dropAfterWork();

    @Test
    void conditionsAndLimits() {
        refused(() -> FAULT.onMethod("post"), "method must be upper-case letters but is \"post\"");
        refused(() -> FAULT.onMethod(null), "method must be upper-case letters but is null");
        String path = "path must be a path of up to 1024 characters that begins with / and has neither ? nor # but is ";
        refused(() -> FAULT.onPath("api/**"), path + "\"api/**\"");
        refused(() -> FAULT.onPath("/api?x"), path + "\"/api?x\"");
        String tooLong = "/" + "a".repeat(1_024);
        refused(() -> FAULT.onPath(tooLong), path + '"' + tooLong + '"');
        refused(() -> FAULT.onOperation(" "), "operationId must be a non-blank text but is \" \"");
        refused(() -> FAULT.skip(-1), "skip must be 0 or more but is -1");
        refused(() -> FAULT.times(0), "times must be 1 or more but is 0");
        refused(() -> FAULT.probability(0, 1), "probability must be above 0 and up to 1 but is 0.0");
        refused(() -> FAULT.probability(1.5, 1), "probability must be above 0 and up to 1 but is 1.5");
        refused(() -> FAULT.probability(Double.NaN, 1), "probability must be above 0 and up to 1 but is NaN");
        String delay = "delay must be more than zero and at most PT24H but is ";
        refused(() -> FAULT.delayedBy(Duration.ZERO), delay + "PT0S");
        refused(() -> FAULT.delayedBy(Duration.ofHours(25)), delay + "PT25H");
        refused(() -> Fault.delay(null), delay + "null");
    }

    @Test
    void answers() {
        refused(() -> FaultAnswer.status(199), "status must be 200 to 599 but is 199");
        refused(
                () -> ANSWER.errorCode("no code"),
                "errorCode must be upper-case letters, digits and underscores but is \"no code\"");
        String retryAfter = "retryAfter must be whole seconds, zero or more, but is ";
        refused(() -> ANSWER.retryAfter(Duration.ofMillis(1500)), retryAfter + "PT1.5S");
        refused(() -> ANSWER.retryAfter(Duration.ofSeconds(-1)), retryAfter + "PT-1S");
        refused(() -> ANSWER.header("a b", "c"), "name must be an HTTP token but is \"a b\"");
        refused(() -> ANSWER.header("X", "a\r\nb"), "value must be printable ASCII but is \"a\r\nb\"");
        refused(
                () -> ANSWER.header("content-length", "1"),
                "name must not be one of Connection, Content-Length, Transfer-Encoding, which the server sets, but is"
                        + " \"content-length\"");
        refused(() -> ANSWER.body(" ", "x"), "contentType must be a non-blank text but is \" \"");
        refused(() -> FaultAnswer.status(204).body("text/plain", "x"), "status must allow a body but is 204");
    }

    @Test
    void itsTextIsTheWholeRuleInOneLine() {
        assertThat(Fault.expireNonce()
                        .onMethod("GET")
                        .onPath("/api/**")
                        .onOperation("listAll")
                        .skip(1)
                        .times(2)
                        .probability(0.5, 9)
                        .delayedBy(Duration.ofSeconds(3)))
                .hasToString("expire nonce delayed by PT3S on GET /api/** listAll, after 1, at most 2,"
                        + " probability 0.5 with seed 9");
        assertThat(Fault.answerAfterWork(ANSWER.body("text/plain", "s3cret")))
                .hasToString("answer 503 after work on any request");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
