package dev.atlaslink.client.internal.operation;

import static org.assertj.core.api.Assertions.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.InstanceOfAssertFactories.INSTANT;

import dev.atlaslink.client.Operation;
import dev.atlaslink.client.error.ConflictException;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.TransportException;
import dev.atlaslink.client.error.WaitFailedException;
import dev.atlaslink.client.error.WaitTimeoutException;
import dev.atlaslink.client.model.ResourceStatus;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What is not ready is deleted on demand, and whoever waited is told what came of it. */
final class CleanupTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);

    @AutoClose
    private final WaitingScene scene = new WaitingScene();

    private final List<String> deletions = new ArrayList<>();
    private Set<ResourceStatus> notWhile = Set.of();

    @Test
    void nothingIsDeletedUnlessAskedFor() {
        scene.things().become("a", "INITIATING");
        WaitTimeoutException timeout = catchThrowableOfType(
                WaitTimeoutException.class, () -> creation().await(LIMIT));
        assertThat(deletions).isEmpty();
        assertThat(timeout.isDeleted()).isFalse();
        assertThat(timeout.deletionFailure()).isEmpty();
        assertThat(timeout).hasMessage("thing a is still INITIATING after 30 s (polls: " + timeout.polls() + ")");
    }

    @Test
    void whatIsNotReadyInTimeIsGoneBeforeTheWaitEnds() {
        scene.things().become("a", "INITIATING");
        scene.things().disappear("a", scene.after(45));
        WaitTimeoutException timeout = catchThrowableOfType(
                WaitTimeoutException.class, () -> creation().deleteIfNotReady().await(LIMIT));
        assertThat(deletions).containsExactly("a");
        assertThat(scene.now()).isAfterOrEqualTo(scene.after(45));
        assertThat(timeout.isDeleted()).isTrue();
        assertThat(timeout.deletionFailure()).isEmpty();
        assertThat(timeout.elapsed()).as("of the wait alone").isEqualTo(LIMIT);
        assertThat(timeout.resource(String.class)).contains("a");
        assertThat(timeout).hasMessageEndingWith("; it has been deleted and is gone");
    }

    @Test
    void whatFailedIsDeletedToo() {
        scene.things().become("a", "FAILED");
        scene.things().disappear("a", scene.after(5));
        WaitFailedException failed = catchThrowableOfType(
                WaitFailedException.class,
                () -> creation(() -> scene.things().become("a", "DELETING"))
                        .deleteIfNotReady()
                        .await(LIMIT));
        assertThat(failed.isDeleted()).isTrue();
        assertThat(failed.status()).isEqualTo("FAILED");
        assertThat(failed).hasMessage("thing a is FAILED: no luck; it has been deleted and is gone");
    }

    @Test
    void whatDoesNotGoInTimeIsToldAsWellAsWhyTheWaitEnded() {
        scene.things().become("a", "INITIATING");
        scene.things().become("a", "DELETING", scene.after(30));
        WaitTimeoutException timeout = catchThrowableOfType(
                WaitTimeoutException.class,
                () -> creation().deleteIfNotReady(Duration.ofSeconds(7)).await(LIMIT));
        assertThat(scene.now()).isEqualTo(scene.after(37));
        assertThat(timeout.isDeleted()).isFalse();
        assertThat(timeout.lastStatus()).isEqualTo("INITIATING");
        assertThat(timeout.deletionFailure().orElseThrow()).isInstanceOf(WaitTimeoutException.class);
        assertThat(timeout.getSuppressed())
                .containsExactly(timeout.deletionFailure().orElseThrow());
        assertThat(timeout).hasMessageContaining("; its deletion failed: thing a is still DELETING after 7 s");
    }

    @Test
    void refusalToDeleteIsToldBesideTheFailuresOfPolls() {
        scene.things().become("a", "INITIATING");
        scene.things().outage(now -> true);
        ConflictException refusal = new ConflictException(Things.response(409));
        WaitTimeoutException timeout = catchThrowableOfType(
                WaitTimeoutException.class,
                () -> creation(() -> {
                            throw refusal;
                        })
                        .deleteIfNotReady()
                        .await(LIMIT));
        assertThat(timeout.deletionFailure()).containsSame(refusal);
        assertThat(timeout.getSuppressed())
                .hasSize(2)
                .contains(refusal)
                .hasAtLeastOneElementOfType(TransportException.class);
        assertThat(timeout).hasMessageContaining("; its deletion failed: " + refusal.getMessage());
    }

    @Test
    void whatIsGoneAlreadyNeedsNoDeletion() {
        scene.things().become("a", "INITIATING");
        WaitTimeoutException timeout = catchThrowableOfType(
                WaitTimeoutException.class,
                () -> creation(() -> {
                            throw new NotFoundException(Things.response(404));
                        })
                        .deleteIfNotReady()
                        .await(LIMIT));
        assertThat(timeout.isDeleted()).isTrue();
    }

    @Test
    void whatAGatewayDoesNotFindMayStillBeThere() {
        scene.things().become("a", "INITIATING");
        NotFoundException page = new NotFoundException(Things.page(404));
        WaitTimeoutException timeout = catchThrowableOfType(
                WaitTimeoutException.class,
                () -> creation(() -> {
                            throw page;
                        })
                        .deleteIfNotReady()
                        .await(LIMIT));
        assertThat(timeout.isDeleted()).isFalse();
        assertThat(timeout.deletionFailure()).containsSame(page);
    }

    @Test
    void whatSomebodyElseDeletedIsLeftToHim() {
        scene.things().become("a", "DELETED");
        assertThatThrownBy(() -> creation().deleteIfNotReady().await(LIMIT))
                .isInstanceOfSatisfying(
                        WaitFailedException.class,
                        failed -> assertThat(failed.isDeleted()).isFalse());
        assertThat(deletions).isEmpty();
    }

    @Test
    void milestoneThatDoesNotComeIsNotReadyEither() {
        scene.things().become("a", "INITIATING");
        scene.things().disappear("a", scene.after(31));
        assertThatThrownBy(() -> creation().deleteIfNotReady().awaitStatus(ResourceStatus.PENDING_ACCEPTANCE, LIMIT))
                .isInstanceOfSatisfying(
                        WaitTimeoutException.class,
                        timeout -> assertThat(timeout.isDeleted()).isTrue());
    }

    @Test
    void failureThatIsWaitedForIsNoReasonToDelete() {
        scene.things().become("a", "FAILED");
        assertThat(creation().deleteIfNotReady().awaitStatus(ResourceStatus.FAILED, LIMIT))
                .isEqualTo("a");
        assertThat(deletions).isEmpty();
    }

    @Test
    void endOfAnotherWaitThatAListenerThrowsDeletesNothing() {
        scene.things().become("a", "INITIATING");
        WaitTimeoutException other = new WaitTimeoutException("thing", "b", "INITIATING", LIMIT, 1);
        Operation<String> creation = creation().deleteIfNotReady().onProgress(progress -> {
            throw other;
        });
        assertThatThrownBy(() -> creation.await(LIMIT)).isSameAs(other);
        assertThat(deletions).isEmpty();
    }

    @Test
    void whatMayNotBeDeletedIsKept() {
        scene.things().become("a", "INITIATING");
        assertThatThrownBy(() -> scene.creation("a").deleteIfNotReady().await(LIMIT))
                .isInstanceOfSatisfying(
                        WaitTimeoutException.class,
                        timeout -> assertThat(timeout.isDeleted()).isFalse());
    }

    @Test
    void aFutureEndsWhenItIsGone() {
        scene.things().become("a", "INITIATING");
        scene.things().disappear("a", scene.after(45));
        CompletableFuture<Throwable> end =
                creation().deleteIfNotReady().toFuture(LIMIT).handle((value, failure) -> failure);
        assertThat(end.join())
                .isInstanceOfSatisfying(
                        WaitTimeoutException.class,
                        timeout -> assertThat(timeout.isDeleted()).isTrue());
        assertThat(scene.now()).isAfterOrEqualTo(scene.after(45));
    }

    @Test
    void aFutureTellsWhatDidNotGo() {
        scene.things().become("a", "FAILED");
        CompletableFuture<Throwable> end = creation()
                .deleteIfNotReady(Duration.ofSeconds(7))
                .toFuture(LIMIT)
                .handle((value, failure) -> failure);
        assertThat(end.join())
                .isInstanceOfSatisfying(
                        WaitFailedException.class,
                        failed -> assertThat(failed.deletionFailure().orElseThrow())
                                .isInstanceOf(WaitFailedException.class));
        ConflictException refusal = new ConflictException(Things.response(409));
        CompletableFuture<Throwable> refused = creation(() -> {
                    throw refusal;
                })
                .deleteIfNotReady()
                .toFuture(LIMIT)
                .handle((value, failure) -> failure);
        assertThat(refused.join())
                .isInstanceOfSatisfying(
                        WaitFailedException.class,
                        failed -> assertThat(failed.deletionFailure()).containsSame(refusal));
    }

    @Test
    void whatAtlasDoesNotDeleteYetIsDeletedWhenItDoes() {
        notWhile = Set.of(ResourceStatus.INITIATING);
        scene.things().become("a", "INITIATING");
        scene.things().become("a", "UNKNOWN", scene.after(60));
        List<Instant> requests = new ArrayList<>();
        WaitTimeoutException timeout = catchThrowableOfType(
                WaitTimeoutException.class,
                () -> creation(() -> {
                            requests.add(scene.now());
                            scene.things().disappear("a", scene.now());
                        })
                        .deleteIfNotReady()
                        .await(LIMIT));
        assertThat(timeout.isDeleted()).isTrue();
        assertThat(requests).singleElement(as(INSTANT)).isAfterOrEqualTo(scene.after(60));
    }

    @Test
    void whatAtlasDoesNotDeleteInTimeIsTold() {
        notWhile = Set.of(ResourceStatus.INITIATING);
        scene.things().become("a", "INITIATING");
        Throwable end = creation()
                .deleteIfNotReady(Duration.ofSeconds(7))
                .toFuture(LIMIT)
                .handle((value, failure) -> failure)
                .join();
        assertThat(end)
                .isInstanceOfSatisfying(
                        WaitTimeoutException.class,
                        timeout -> assertThat(timeout)
                                .hasMessageContaining("; its deletion failed: thing a is still INITIATING after 7 s"));
        assertThat(deletions).isEmpty();
        assertThat(scene.now()).isEqualTo(scene.after(37));
    }

    @Test
    void timeToGoMustBePositive() {
        scene.things().become("a", "INITIATING");
        assertThatThrownBy(() -> creation().deleteIfNotReady(Duration.ZERO))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("goneWithin", "more than zero");
    }

    private Operation<String> creation() {
        return creation(() -> {});
    }

    private Operation<String> creation(Runnable request) {
        return scene.operations()
                .untilReady(
                        scene.things().target("a"),
                        StatusSets.SERVICE,
                        scene.things().now("a"),
                        Optional.of(new Deletion(notWhile, () -> deletion(request))));
    }

    private Operation<String> deletion(Runnable request) {
        request.run();
        deletions.add("a");
        return scene.operations().untilGone(scene.things().target("a"), StatusSets.SERVICE, "a");
    }
}
