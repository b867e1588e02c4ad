package dev.atlaslink.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.atlaslink.cli.output.ProgressLines;
import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.simulator.AtlasSimulator;
import dev.atlaslink.simulator.JournalEntry;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DemoTest {
    private final DemoTime time = new DemoTime(pause -> {});
    private final AtlasSimulator simulator =
            AtlasSimulator.builder().clock(time.simulatorClock()).start();
    private final List<StepResult> results = new ArrayList<>();

    @AfterEach
    void stop() {
        simulator.close();
    }

    @Test
    void whatIsReportedIsWhatTheSimulatorSaw() {
        demo(results::add).run();

        List<JournalEntry> journal = simulator.journal().entries();
        int entries = 0;
        for (StepResult result : results) {
            List<JournalEntry> requests = journal.subList(entries, entries + result.wireRequests());
            entries += result.wireRequests();
            JournalEntry last = lastOf(result.operationId(), requests);
            assertThat(last.status()).isEqualTo(result.status());
            assertThat(last.header("Accept")).hasValue(result.accept());
            assertThat(last.header("Authorization").orElseThrow())
                    .startsWith(result.auth().equals("oauth") ? "Bearer" : "Digest");
        }
        // Closing the client that has a token is no step of the demo.
        assertThat(journal.subList(entries, journal.size()))
                .extracting(entry -> entry.operationId().orElseThrow())
                .containsExactly("revokeAccessToken");
    }

    private static JournalEntry lastOf(String operationId, List<JournalEntry> requests) {
        return requests.stream()
                .filter(entry -> entry.operationId().filter(operationId::equals).isPresent())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    @Test
    void everyGenerationHasAStep() {
        demo(results::add).run();

        assertThat(results)
                .extracting(StepResult::apiVersion)
                .containsAll(
                        Stream.of(ApiVersion.values()).map(ApiVersion::toString).toList());
    }

    @Test
    void theSeedsOwnBodiesAreSent() {
        demo(results::add).run();

        assertThat(simulator.journal().entries())
                .extracting(JournalEntry::bodyText)
                .contains(
                        "{\"providerName\":\"AWS\",\"region\":\"us-east-1\"}",
                        "{\"id\":\"vpce-0d00c26273372c6ef\"}",
                        "{\"interfaceEndpointId\":\"vpce-0b9c5701325cb15dd\"}",
                        "{\"regionName\":\"US_CENTRAL\",\"cloudProvider\":\"AZURE\"}");
    }

    @Test
    void aStepThatGoesWrongIsReportedAndEndsTheDemo() {
        Demo demo = demo(result -> {
            results.add(result);
            simulator.close();
        });

        assertThatThrownBy(demo::run)
                .isInstanceOf(DemoFailedException.class)
                .hasMessageStartingWith("step \"create service on AZURE\" went wrong: create of the private endpoint"
                        + " service of AZURE in US_EAST_2 (listEndpointServices) failed: ");
        assertThat(results)
                .extracting(StepResult::step)
                .containsExactly("create service on AWS", "create service on AZURE");
        assertThat(results.get(1).status()).isNull();
    }

    private Demo demo(Consumer<StepResult> listener) {
        Report report = new Report() {
            @Override
            public void add(StepResult result) {
                listener.accept(result);
            }

            @Override
            public void close() {}
        };
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return new Demo(simulator, time, report, what -> new ProgressLines(nowhere, what, 80, false));
    }
}
