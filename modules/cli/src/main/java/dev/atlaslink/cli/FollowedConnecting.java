package dev.atlaslink.cli;

import dev.atlaslink.cli.output.ProgressLines;
import dev.atlaslink.client.ConnectProgress;
import dev.atlaslink.client.Connecting;
import dev.atlaslink.client.error.ConnectFailedException;
import dev.atlaslink.client.model.ResourceStatus;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/**
 * Makes a connection, shows each step, and says how to go on if one fails.
 *
 * @param next command line that goes on
 */
record FollowedConnecting(Session session, String next) {
    <T> T await(Connecting<T> connecting, TimeoutOption timeout, Consumer<ConnectFailedException> whenFailed) {
        session.interruptNotice()
                .pending(new Unfinished(
                        "what has been created stays, and is adopted by the next run", Optional.empty(), next));
        try {
            return connected(connecting, timeout);
        } catch (ConnectFailedException failure) {
            whenFailed.accept(failure);
            // That nobody has named the endpoint is no failure of Atlas, nor of the connection.
            Throwable told = failure.getCause() instanceof EndpointMissingException missing ? missing : failure;
            throw new UnfinishedException(told.getMessage(), failure, Optional.empty(), next);
        } finally {
            session.interruptNotice().done();
        }
    }

    private <T> T connected(Connecting<T> connecting, TimeoutOption timeout) {
        AtomicReference<ProgressLines> lines = new AtomicReference<>(Style.progress(session.console(), "connecting"));
        try {
            return connecting.onProgress(progress -> show(progress, lines)).await(timeout.limit());
        } finally {
            lines.get().close();
        }
    }

    /** The line of a step is gone before the next begins, which may ask something. */
    private void show(ConnectProgress progress, AtomicReference<ProgressLines> lines) {
        if (progress.id().isEmpty()) {
            lines.getAndSet(Style.progress(session.console(), "step " + progress.step()))
                    .close();
        } else {
            lines.get()
                    .show(
                            progress.status().map(ResourceStatus::value).orElse("-") + " of "
                                    + progress.id().get(),
                            progress.elapsed());
        }
    }
}
