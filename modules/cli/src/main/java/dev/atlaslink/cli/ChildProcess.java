package dev.atlaslink.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a command on the terminal of this process and does not leave it behind. */
final class ChildProcess {
    private static final int GRACE_SECONDS = 10;

    private final ProcessBuilder builder;
    private Process process;

    ChildProcess(List<String> command, Map<String, String> environment) {
        this.builder = new ProcessBuilder(command).inheritIO();
        builder.environment().clear();
        builder.environment().putAll(environment);
    }

    /**
     * Waits until it ends.
     *
     * @return its exit code
     * @throws CommandFailedException if it cannot be started
     */
    int run() throws InterruptedException {
        // A signal to this process alone would leave the child without its simulator. Before the start, so that there
        // is no moment at which a signal would leave it behind.
        Thread stopping = new Thread(this::stop, "stop-child");
        Runtime.getRuntime().addShutdownHook(stopping);
        try {
            return start().waitFor();
        } catch (InterruptedException e) {
            stop();
            throw e;
        } finally {
            forget(stopping);
        }
    }

    /** Holds up {@link #stop()} until there is a child to stop. */
    private synchronized Process start() {
        try {
            process = builder.start();
            return process;
        } catch (IOException e) {
            throw new CommandFailedException("the command cannot be started: " + e.getMessage(), e);
        }
    }

    private synchronized void stop() {
        if (process != null) {
            stop(process);
        }
    }

    private static void stop(Process process) {
        process.destroy();
        try {
            if (!process.waitFor(GRACE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static void forget(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already; then the hook does its work.
            return;
        }
    }
}
