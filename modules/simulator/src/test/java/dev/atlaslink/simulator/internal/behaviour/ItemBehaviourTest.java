package dev.atlaslink.simulator.internal.behaviour;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.atlaslink.simulator.internal.error.RefusedException;
import dev.atlaslink.simulator.internal.http.Headers;
import dev.atlaslink.simulator.internal.http.Json;
import dev.atlaslink.simulator.internal.http.ReceivedRequest;
import dev.atlaslink.simulator.internal.kind.Call;
import dev.atlaslink.simulator.internal.kind.ItemKind;
import dev.atlaslink.simulator.internal.kind.ItemKinds;
import dev.atlaslink.simulator.internal.kind.ProviderSource;
import dev.atlaslink.simulator.internal.kind.SampleKind;
import dev.atlaslink.simulator.internal.spec.ApiDescription;
import dev.atlaslink.simulator.internal.state.CloudSide;
import dev.atlaslink.simulator.internal.state.LastEndpointRule;
import dev.atlaslink.simulator.internal.state.LifecyclePlan;
import dev.atlaslink.simulator.internal.state.Project;
import dev.atlaslink.simulator.internal.state.Provisioning;
import dev.atlaslink.simulator.internal.state.Store;
import dev.atlaslink.simulator.internal.validation.OperationValidator;
import dev.atlaslink.simulator.internal.validation.Query;
import dev.atlaslink.simulator.settings.Approval;
import dev.atlaslink.simulator.settings.Progression;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Items whose path names no provider are made, listed, found and deleted by the same code as those whose path does. */
class ItemBehaviourTest {

    private static final String PROJECT = "5f7cac1adf5d6c6306f4b200";
    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00Z");

    @ParameterizedTest
    @CsvSource({"NONE, ''", "BODY, ',\"provider\":\"AWS\"'"})
    void anItemIsNamedByItsIdAlone(ProviderSource source, String provider) {
        Scene scene = new Scene(SampleKind.of(source));

        String shown = "{\"comment\":\"mine\",\"id\":\"one\",\"status\":\"INITIATING\"" + provider + "}";
        assertThat(scene.send("createLink", "", "{\"name\":\"one\",\"comment\":\"mine\"" + provider + "}"))
                .isEqualTo(shown);
        assertThat(scene.send("getLink", "one", "{}")).isEqualTo(shown);
        assertThat(scene.send("listLinks", "", "{}")).contains("\"results\":[" + shown + "]");
        assertThat(scene.cloud.list(NOW)).singleElement().satisfies(resource -> {
            assertThat(resource.regionName()).isEmpty();
            assertThat(resource).hasToString("ENCRYPTION_ENDPOINT one" + (provider.isEmpty() ? "" : " (AWS)"));
        });

        assertThat(scene.send("deleteLink", "one", "{}")).isEqualTo("{}");
        assertThat(scene.send("getLink", "one", "{}")).contains("\"status\":\"DELETING\"");
    }

    @ParameterizedTest
    @CsvSource({"NONE", "BODY"})
    void whatIsNotFoundIsToldByWhatThereIs(ProviderSource source) {
        Scene scene = new Scene(SampleKind.of(source));
        scene.send("createLink", "", "{\"name\":\"one\",\"comment\":\"\",\"provider\":\"AWS\"}");

        assertThatThrownBy(() -> scene.send("getLink", "two", "{}"))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refusal -> assertThat(refusal.why()).isEqualTo("The links are [one]"));
    }

    /** A project, and calls to one kind in it. */
    private static final class Scene {

        private final ItemKind kind;
        private final CloudSide cloud;
        private final Project project;

        Scene(ItemKind kind) {
            this.kind = kind;
            Provisioning provisioning = new Provisioning(
                    LifecyclePlan.recorded(ItemKinds.lifecycles(List.of(kind), Approval.AUTOMATIC)), Progression.TIMED);
            Store store = new Store(provisioning, LastEndpointRule.of(Set.of()), new Random(1));
            store.add(PROJECT);
            this.cloud = new CloudSide(store, provisioning);
            this.project = store.project(PROJECT).orElseThrow();
        }

        String send(String operation, String id, String body) {
            ReceivedRequest request =
                    new ReceivedRequest(InetAddress.getLoopbackAddress(), "GET", "/links", Headers.none(), new byte[0]);
            Call call = new Call(
                    request,
                    null,
                    Optional.empty(),
                    Optional.of(project),
                    Map.of("linkId", id),
                    paging(request),
                    object(body),
                    NOW);
            return new ItemBehaviour(kind)
                    .handlers()
                    .get(operation)
                    .handle(call)
                    .orElseThrow()
                    .toString();
        }

        /** That of a list of the specs, with its defaults. */
        private static Query paging(ReceivedRequest request) {
            return new OperationValidator(
                            ApiDescription.bundled().operation("listGroupEncryptionAtRestPrivateEndpoints"))
                    .validateQuery(request);
        }

        private static ObjectNode object(String json) {
            try {
                return (ObjectNode) Json.read(json.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
