package dev.atlaslink.endtoend.operation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.atlaslink.spectools.exchange.WireExchange;
import dev.atlaslink.spectools.exchange.WireRequest;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** All cases, and what every one of them must show on the wire, wherever it is played. */
final class OperationCases {
    private static final String FORM = "application/x-www-form-urlencoded";

    private OperationCases() {}

    static List<OperationCase> all() {
        return Stream.of(
                        V1ConnectionCases.all(),
                        V1ServiceCases.all(),
                        V1EndpointCases.all(),
                        V1EncryptionCases.all(),
                        V1PrivateIpModeCases.all(),
                        V2PrivateIpModeCases.all(),
                        V2ClusterCases.all(),
                        V2ProjectCases.all(),
                        V2EncryptionCases.all(),
                        V2EncryptionEndpointCases.all(),
                        V2BackupEndpointCases.all(),
                        V2DataFederationCases.all(),
                        V2ServiceCases.all(),
                        V2EndpointCases.all(),
                        OAuthCases.all())
                .flatMap(List::stream)
                .toList();
    }

    /** Makes a test of each case and scheme. */
    static Stream<DynamicTest> tests(BiFunction<OperationCase, Scheme, Stage> stages) {
        return all().stream()
                .flatMap(operation -> operation.schemes().stream()
                        .sorted()
                        .map(scheme -> DynamicTest.dynamicTest(
                                operation.operationId() + " (" + operation.variant() + ", " + scheme + ")",
                                () -> play(operation, scheme, stages))));
    }

    private static void play(OperationCase expected, Scheme scheme, BiFunction<OperationCase, Scheme, Stage> stages) {
        try (Stage stage = stages.apply(expected, scheme)) {
            expected.call().accept(stage);

            WireExchange exchange = stage.sent(expected.operationId());
            WireRequest sent = exchange.request();
            assertThat(sent.method()).isEqualTo(expected.method());
            assertThat(sent.target()).isEqualTo(stage.fill(expected.target()));
            assertThat(sent.values("Authorization")).singleElement().asString().startsWith(scheme.word());
            assertThat(sent.values("Accept")).containsExactly(expected.mediaType());
            assertThat(sent.body()).isEqualTo(expected.body().orElse(""));
            if (expected.body().isPresent()) {
                assertThat(sent.values("Content-Type"))
                        .containsExactly(expected.formBody() ? FORM : expected.mediaType());
            } else {
                assertThat(sent.values("Content-Type")).isEmpty();
            }
            assertThat(exchange.response().status()).isEqualTo(expected.status());
        }
    }
}
