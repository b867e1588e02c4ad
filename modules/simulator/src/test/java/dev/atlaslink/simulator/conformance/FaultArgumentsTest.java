package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import java.time.Duration;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Bad arguments are refused with their name, their value and what is allowed; a fault tells all but a body. */
class FaultArgumentsTest {

    private static final FaultResponse RESPONSE = FaultResponse.status(503);
    private static final Fault FAULT = Fault.dropAfterWork();

    @Test
    void conditionsAndLimits() {
        refused(() -> FAULT.onMethod("post"), "method is \"post\"; allowed is upper-case letters");
        refused(() -> FAULT.onMethod(null), "method is null; allowed is upper-case letters");
        String path = "; allowed is a path of up to 1024 characters that begins with / and has neither ? nor #";
        refused(() -> FAULT.onPath("api/**"), "path is \"api/**\"" + path);
        refused(() -> FAULT.onPath("/api?x"), "path is \"/api?x\"" + path);
        String tooLong = "/" + "a".repeat(1_024);
        refused(() -> FAULT.onPath(tooLong), "path is \"" + tooLong + "\"" + path);
        refused(() -> FAULT.onOperation(" "), "operationId is \" \"; allowed is a text that is not blank");
        refused(() -> FAULT.skip(-1), "skip is -1; allowed is 0 or more");
        refused(() -> FAULT.times(0), "times is 0; allowed is 1 or more");
        refused(() -> FAULT.probability(0, 1), "probability is 0.0; allowed is a number above 0 and up to 1");
        refused(() -> FAULT.probability(1.5, 1), "probability is 1.5; allowed is a number above 0 and up to 1");
        refused(() -> FAULT.probability(Double.NaN, 1), "probability is NaN; allowed is a number above 0 and up to 1");
        String delay = "; allowed is more than zero and at most PT24H";
        refused(() -> FAULT.delayedBy(Duration.ZERO), "delay is PT0S" + delay);
        refused(() -> FAULT.delayedBy(Duration.ofHours(25)), "delay is PT25H" + delay);
        refused(() -> Fault.delay(null), "delay is null" + delay);
    }

    @Test
    void responses() {
        refused(() -> FaultResponse.status(199), "status is 199; allowed is 200 to 599");
        refused(
                () -> RESPONSE.errorCode("no code"),
                "errorCode is \"no code\"; allowed is upper-case letters, digits and underscores");
        String retryAfter = "; allowed is whole seconds, zero or more";
        refused(() -> RESPONSE.retryAfter(Duration.ofMillis(1500)), "retryAfter is PT1.5S" + retryAfter);
        refused(() -> RESPONSE.retryAfter(Duration.ofSeconds(-1)), "retryAfter is PT-1S" + retryAfter);
        refused(() -> RESPONSE.header("a b", "c"), "name is \"a b\"; allowed is an HTTP token");
        refused(() -> RESPONSE.header("X", "a\r\nb"), "value is \"a\\r\\nb\"; allowed is printable ASCII");
        refused(
                () -> RESPONSE.header("content-length", "1"),
                "name is \"content-length\"; allowed is any but Connection, Content-Length and Transfer-Encoding, which the"
                        + " server sets itself");
        refused(() -> RESPONSE.body(" ", "x"), "contentType is \" \"; allowed is a text that is not blank");
        refused(
                () -> FaultResponse.status(204).body("text/plain", "x"),
                "status is 204; allowed is one that takes a body");
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
        assertThat(Fault.respondAfterWork(RESPONSE.body("text/plain", "s3cret")))
                .hasToString("answer 503 after work on any request");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
