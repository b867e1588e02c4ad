package dev.atlaslink.endtoend.facade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import dev.atlaslink.client.ApiVersion;
import dev.atlaslink.client.AtlasProject;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.ResourceCollection;
import dev.atlaslink.client.error.ConflictException;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.error.WaitTimeoutException;
import dev.atlaslink.endtoend.fixture.SimulatedAtlas;
import dev.atlaslink.endtoend.kind.TestedKind;
import dev.atlaslink.endtoend.kind.Wanted;
import dev.atlaslink.simulator.Fault;
import dev.atlaslink.simulator.FaultResponse;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a call created and what does not become ready is gone on demand; what was there before stays. */
final class DeleteIfNotReadyContractTest {
    private static final Duration SHORT = Duration.ofSeconds(1);

    @AutoClose
    private final SimulatedAtlas atlas = new SimulatedAtlas();

    static Stream<Arguments> all() {
        return Wanted.all().stream()
                .flatMap(wanted -> wanted.versions().stream().map(version -> Arguments.of(version, wanted)));
    }

    static Stream<Arguments> deletable() {
        return all().filter(argument -> !takesItsParentWithIt((Wanted<?, ?, ?>) argument.get()[1]));
    }

    static Stream<Arguments> kept() {
        return all().filter(argument -> takesItsParentWithIt((Wanted<?, ?, ?>) argument.get()[1]));
    }

    @ParameterizedTest
    @MethodSource("deletable")
    void whatFailsIsGone(ApiVersion version, Wanted<?, ?, ?> wanted) {
        AtlasProject project = prepared(version, wanted);
        atlas.simulator().resources().failNext(wanted.kind().name(), "no luck");
        assertFailedAndGone(wanted.create(project), project, wanted);
        if (wanted.isKnownAgainIn(version)) {
            atlas.simulator().resources().failNext(wanted.kind().name(), "no luck");
            assertFailedAndGone(wanted.ensure(project), project, wanted);
        }
    }

    @ParameterizedTest
    @MethodSource("deletable")
    void whatIsNotReadyInTimeIsGone(ApiVersion version, Wanted<?, ?, ?> wanted) {
        AtlasProject project = prepared(version, wanted);
        Operation<?> creation = wanted.create(project);
        assumeThat(creation.isDone()).as("ready at once").isFalse();
        WaitTimeoutException timeout = timeout(creation);
        assertThat(timeout.isDeleted()).isTrue();
        assertThat(timeout.deletionFailure()).isEmpty();
        assertThat(wanted.ids(project)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatAnEnsureFoundStays(ApiVersion version, Wanted<?, ?, ?> wanted) {
        AtlasProject project = prepared(version, wanted);
        Operation<?> creation = wanted.create(project);
        assumeThat(creation.isDone()).as("ready at once").isFalse();
        assumeThat(wanted.isKnownAgainIn(version)).isTrue();
        Operation<?> found = wanted.ensure(project);
        // v1.0 tells what a service is when it is ready, so that the ensure itself has waited for it.
        if (!found.isDone()) {
            WaitTimeoutException timeout = timeout(found);
            assertThat(timeout.isDeleted()).isFalse();
            assertThat(timeout.deletionFailure()).isEmpty();
        }
        assertThat(wanted.ids(project)).containsExactly(creation.id());
    }

    @ParameterizedTest
    @MethodSource("deletable")
    void whatIsResumedIsGone(ApiVersion version, Wanted<?, ?, ?> wanted) {
        AtlasProject project = prepared(version, wanted);
        Operation<?> creation = wanted.create(project);
        assumeThat(creation.isDone()).as("ready at once").isFalse();
        assertThat(timeout(resumed(wanted, project, creation.id())).isDeleted()).isTrue();
        assertThat(wanted.ids(project)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("deletable")
    void whatAtlasRefusesToDeleteIsTold(ApiVersion version, Wanted<?, ?, ?> wanted) {
        AtlasProject project = prepared(version, wanted);
        atlas.simulator().resources().failNext(wanted.kind().name(), "no luck");
        Operation<?> creation = wanted.create(project).deleteIfNotReady();
        atlas.allowing("response")
                .simulator()
                .faults()
                .add(Fault.respond(FaultResponse.status(409).errorCode("IN_USE"))
                        .onMethod("DELETE"));
        WaitFailedException failed = catchThrowableOfType(WaitFailedException.class, creation::await);
        assertThat(failed.isDeleted()).isFalse();
        assertThat(failed.deletionFailure().orElseThrow()).isInstanceOf(ConflictException.class);
        assertThat(failed.getSuppressed()).contains(failed.deletionFailure().orElseThrow());
        assertThat(failed).hasMessageContainingAll("FAILED", "its deletion failed", "IN_USE");
        assertThat(wanted.ids(project)).containsExactly(creation.id());
    }

    @ParameterizedTest
    @MethodSource("kept")
    void whatWouldTakeMoreWithItStays(ApiVersion version, Wanted<?, ?, ?> wanted) {
        AtlasProject project = prepared(version, wanted);
        Operation<?> creation = wanted.create(project);
        WaitTimeoutException timeout = timeout(creation);
        assertThat(timeout.isDeleted()).isFalse();
        assertThat(timeout.deletionFailure().orElseThrow()).hasMessageContaining("is not deleted: it is the last");
        assertThat(wanted.ids(project)).containsExactly(creation.id());
    }

    private static boolean takesItsParentWithIt(Wanted<?, ?, ?> wanted) {
        return wanted.kind().takesItsParentWithIt(wanted.provider());
    }

    private AtlasProject prepared(ApiVersion version, Wanted<?, ?, ?> wanted) {
        AtlasProject project = atlas.client(version, atlas.apiKey()).project();
        wanted.prepare(project);
        return project;
    }

    private static <Q, R, I> Operation<R> resumed(Wanted<Q, R, I> wanted, AtlasProject project, String id) {
        TestedKind<Q, R, I> kind = wanted.kind();
        ResourceCollection<Q, R, I> resources = kind.collection(project, wanted.provider(), wanted.parent(project));
        return resources.resume(kind.id(id));
    }

    private static void assertFailedAndGone(Operation<?> creation, AtlasProject project, Wanted<?, ?, ?> wanted) {
        WaitFailedException failed = catchThrowableOfType(
                WaitFailedException.class, () -> creation.deleteIfNotReady().await());
        assertThat(failed.isDeleted()).isTrue();
        assertThat(failed.deletionFailure()).isEmpty();
        assertThat(wanted.ids(project)).isEmpty();
    }

    private static WaitTimeoutException timeout(Operation<?> operation) {
        return catchThrowableOfType(
                WaitTimeoutException.class, () -> operation.deleteIfNotReady().await(SHORT));
    }
}
