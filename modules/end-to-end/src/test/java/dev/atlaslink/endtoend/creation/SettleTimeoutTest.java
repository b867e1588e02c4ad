package dev.atlaslink.endtoend.creation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.error.AmbiguousResultException;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.OutcomeUnknownException;
import dev.atlaslink.client.model.CloudProvider;
import dev.atlaslink.endtoend.fixture.CapturedLog;
import dev.atlaslink.endtoend.fixture.Samples;
import dev.atlaslink.simulator.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How long a creation may look for what became of it; requests take no time here, so that all of it is looking. */
final class SettleTimeoutTest {
    private static final Duration LIMIT = Duration.ofSeconds(10);

    @AutoClose
    private final Scene scene = new Scene();

    @AutoClose
    private final CapturedLog log = new CapturedLog();

    @ParameterizedTest
    @EnumSource
    void holdsForAllAttemptsTogether(ApiVersion version) {
        AtlasProject project = scene.project(version, builder -> builder.maxAttempts(20));
        scene.strike(Fault.dropBeforeWork().onMethod("POST"));
        assertEndsAfter(Duration.ofMinutes(15), OutcomeUnknownException.class, project, SettleTimeoutTest::create);
        assertThat(scene.creations()).hasSize(15);
    }

    @ParameterizedTest
    @EnumSource
    void whereItIsShorterThanAnAttemptNothingIsSentAgain(ApiVersion version) {
        AtlasProject project = scene.project(version).withOptions(options -> options.settleTimeout(LIMIT));
        scene.strike(Fault.dropBeforeWork().onMethod("POST"));
        OutcomeUnknownException unknown =
                assertEndsAfter(LIMIT, OutcomeUnknownException.class, project, SettleTimeoutTest::create);
        assertThat(unknown).hasMessageContainingAll("US_EAST_1", "none showed within 10000 ms (settleTimeout)");
        assertThat(scene.creations()).hasSize(1);
        assertThat(log.messages("dev.atlaslink.client.pause", Level.INFO))
                .as("one line, however often it looks")
                .containsExactly("a creation waits 10.0 s at most, for private endpoint service of AWS in US_EAST_1"
                        + " to show");
    }

    @ParameterizedTest
    @EnumSource
    void holdsWhileAtlasCannotBeAsked(ApiVersion version) {
        AtlasProject project = scene.project(version, builder -> builder.settleTimeout(LIMIT))
                .withOptions(options -> options.maxAttempts(1));
        scene.strike(Fault.dropAfterWork().onMethod("POST"));
        scene.strike(Fault.dropBeforeWork().onMethod("GET").skip(1));
        assertThat(assertEndsAfter(LIMIT, OutcomeUnknownException.class, project, SettleTimeoutTest::create))
                .hasMessageContaining("Atlas could not be asked");
    }

    /** v1.0 tells the region only when the service is ready, which takes longer. */
    @Test
    void endsTheWaitForWhatAtlasDoesNotTellYet() {
        AtlasProject project = scene.project(ApiVersion.V1, builder -> builder.settleTimeout(LIMIT));
        scene.strike(Fault.dropAfterWork().onMethod("POST"));
        assertThat(assertEndsAfter(LIMIT, AmbiguousResultException.class, project, SettleTimeoutTest::create)
                        .candidates())
                .containsExactlyElementsOf(scene.existing());
    }

    @Test
    void endsTheSameWaitOfAnEnsure() {
        AtlasProject project = scene.project(ApiVersion.V1, builder -> builder.settleTimeout(LIMIT));
        scene.createElsewhere(Samples.service(CloudProvider.AWS));
        assertThat(assertEndsAfter(LIMIT, AmbiguousResultException.class, project, SettleTimeoutTest::ensure)
                        .candidates())
                .containsExactlyElementsOf(scene.existing());
        assertThat(log.messages("dev.atlaslink.client.pause", Level.INFO))
                .as("nothing is being created")
                .containsExactly("an ensure waits 10.0 s at most, for Atlas to tell whether there is a private endpoint"
                        + " service of AWS in US_EAST_1");
    }

    private <E extends AtlasException> E assertEndsAfter(
            Duration limit, Class<E> type, AtlasProject project, Consumer<AtlasProject> call) {
        Instant before = scene.now();
        E thrown = catchThrowableOfType(type, () -> call.accept(project));
        assertThat(thrown).isNotNull();
        assertThat(scene.since(before)).isEqualTo(limit);
        return thrown;
    }

    private static void create(AtlasProject project) {
        project.privateEndpointServices().create(Samples.service(CloudProvider.AWS));
    }

    private static void ensure(AtlasProject project) {
        project.privateEndpointServices().ensure(Samples.service(CloudProvider.AWS));
    }
}
