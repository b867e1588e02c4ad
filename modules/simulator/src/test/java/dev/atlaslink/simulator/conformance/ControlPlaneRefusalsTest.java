package dev.atlaslink.simulator.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.spec.ApiDescription;
import dev.atlaslink.simulator.internal.spec.Operation;
import dev.atlaslink.simulator.internal.spec.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is wrong with whichever field, of a seed too: the refusal names the field, what it is and what is allowed. */
class ControlPlaneRefusalsTest {

    private static final Pattern WORDING = Pattern.compile("(/\\S*|The body) is .+; allowed is .+");
    private static final ApiDescription DOCUMENT = ApiDescription.controlPlane();

    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    static Stream<ControlPlaneSample> samples() {
        return ControlPlaneSample.all();
    }

    @Test
    void samplesHoldEveryFieldOfTheirSchema() {
        Map<String, Set<String>> held = new HashMap<>();
        samples()
                .forEach(sample -> held.computeIfAbsent(sample.operationId(), id -> new HashSet<>())
                        .addAll(sample.fields()));

        for (Operation operation : DOCUMENT.operations()) {
            operation
                    .requestBodies()
                    .forEach(body -> assertThat(held.getOrDefault(operation.id(), Set.of()))
                            .as(operation.id())
                            .containsAll(SchemaFields.of(body.schema())));
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyFieldIsRefusedInOneWordingAndNothingHasChangedThen(ControlPlaneSample sample) {
        samples().limit(1).forEach(seed -> post(seed, seed.body()));
        assertThat(post(sample, sample.body()).status()).isBetween(200, 299);
        int refusals = 0;
        for (BrokenField broken : BrokenField.of(sample.body())) {
            String before = state();
            Reply reply = post(sample, broken.body());
            if (reply.status() >= 300) {
                refusals++;
                requireWording(broken, reply);
                assertThat(state()).as(broken.toString()).isEqualTo(before);
            }
        }
        assertThat(refusals).isGreaterThanOrEqualTo(sample.fields().size());
    }

    @Test
    void everyQueryParameterIsRefusedInOneWording() {
        Map<String, String> targets = Map.of(
                "getJournal", "/_atlas/journal",
                "countJournal", "/_atlas/journal/count",
                "verifyJournal", "/_atlas/journal/verify");
        targets.forEach((operation, target) -> {
            for (Parameter parameter : DOCUMENT.operation(operation).parameters(Parameter.Location.QUERY)) {
                for (String value : List.of("", "non\u001b\u009b\u202esense", "-1", "1e9")) {
                    String query = parameter.name() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
                    assertThat(detail(wire.raw("GET", target + "?" + query, Map.of(), null)))
                            .as(target + " " + query)
                            .matches("Query parameter " + parameter.name()
                                    + " is \"[^\\p{Cc}\\p{Cf}]*\"; allowed is .+");
                }
            }
        });
    }

    private static void requireWording(BrokenField broken, Reply reply) {
        String detail = detail(reply);
        Matcher wording = WORDING.matcher(detail);
        assertThat(wording.matches()).as(broken + ": " + detail).isTrue();
        String field = wording.group(1);
        if (broken.isOfAnotherType()) {
            assertThat(field).as(broken + ": " + detail).isEqualTo(broken.pointer());
        }
        if (field.startsWith("/")) {
            JsonPointer parent = JsonPointer.compile(field).head();
            assertThat(broken.body().at(parent).isMissingNode())
                    .as(broken + ": " + detail)
                    .isFalse();
        }
    }

    private static String detail(Reply reply) {
        assertThat(reply.status()).as(reply.body()).isBetween(400, 499);
        assertThat(reply.text("/detail")).doesNotContainPattern("[\\p{Cc}\\p{Cf}]");
        return reply.text("/detail");
    }

    private Reply post(ControlPlaneSample sample, ObjectNode body) {
        return wire.raw("POST", sample.target(), Map.of(), body.toString());
    }

    private String state() {
        return wire.raw("GET", "/_atlas/state", Map.of(), null).body()
                + wire.raw("GET", "/_atlas/faults", Map.of(), null).body()
                + wire.raw("GET", "/_atlas/clock", Map.of(), null).body();
    }
}
