package dev.atlaslink.cli;

import java.util.concurrent.CountDownLatch;

/** Keeps something running until it is told to stop. */
@FunctionalInterface
public interface StopSignal {
    /**
     * Waits for the signal.
     *
     * @param announce to run first, when the signal would already be heeded
     * @param cleanUp to run when it comes
     * @throws InterruptedException if the thread is interrupted meanwhile
     */
    void runUntilStopped(Runnable announce, Runnable cleanUp) throws InterruptedException;

    /**
     * Waits for SIGINT (Ctrl-C) or SIGTERM, then cleans up and ends the process with exit code 0.
     *
     * @return the signal
     */
    static StopSignal ofProcess() {
        return (announce, cleanUp) -> {
            Thread stopping = new Thread(
                    () -> {
                        cleanUp.run();
                        // A JVM that a signal ends would exit with 128 + the signal's number; asked for, it is no
                        // failure.
                        Runtime.getRuntime().halt(ExitCode.DONE);
                    },
                    "stop");
            Runtime.getRuntime().addShutdownHook(stopping);
            try {
                announce.run();
            } catch (RuntimeException e) {
                // It would end the process as if all had gone well.
                Runtime.getRuntime().removeShutdownHook(stopping);
                cleanUp.run();
                throw e;
            }
            new CountDownLatch(1).await();
        };
    }
}
