package dev.atlaslink.cli;

import dev.atlaslink.cli.output.DeletionView;
import dev.atlaslink.cli.output.ResultWriter;
import dev.atlaslink.client.Operation;
import dev.atlaslink.client.error.AtlasException;
import dev.atlaslink.client.error.NotFoundException;
import dev.atlaslink.client.error.WaitFailedException;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Waits for what was begun, and shows the resource in any case but one: when it is gone.
 *
 * @param followUp how to go on
 * @param results where it is shown
 */
record FollowedOperation(FollowUp followUp, ResultWriter results) {
    /** Follows a creation or a change. */
    <T> void creation(
            Operation<T> operation, Consumer<Operation<?>> wait, Function<Operation<T>, Map<String, Object>> view) {
        follow(
                operation,
                wait,
                view,
                followUp.ofCreation(operation.id()),
                followUp.afterFailedCreation(operation.id()));
    }

    /** Follows a deletion. */
    <T> void deletion(Operation<T> operation, Consumer<Operation<?>> wait) {
        follow(
                operation,
                wait,
                DeletionView::of,
                followUp.ofDeletion(operation.id()),
                followUp.afterFailedDeletion(operation.id()));
    }

    private <T> void follow(
            Operation<T> operation,
            Consumer<Operation<?>> wait,
            Function<Operation<T>, Map<String, Object>> view,
            Unfinished ifPending,
            String ifFailed) {
        InterruptNotice interruptNotice = followUp.session().interruptNotice();
        interruptNotice.pending(ifPending);
        try {
            wait.accept(operation);
        } catch (NotFoundException e) {
            throw e;
        } catch (AtlasException e) {
            Optional<Boolean> gone = CleanupOption.isGone(e);
            if (gone.orElse(false)) {
                throw e;
            }
            results.one(view.apply(operation));
            boolean toDelete = e instanceof WaitFailedException || gone.isPresent();
            String next = toDelete ? ifFailed : ifPending.next();
            throw new UnfinishedException(e, Optional.of(operation.id()), next);
        } finally {
            interruptNotice.done();
        }
        results.one(view.apply(operation));
    }
}
