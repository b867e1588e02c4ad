package dev.atlaslink.cli;

/** Tells when somebody ends the process by Ctrl-C or a signal. */
@FunctionalInterface
public interface Interrupts {
    /**
     * Has something done when the signal comes.
     *
     * @param notice to run then; it should be quick
     * @return takes it back
     */
    Registration register(Runnable notice);

    /**
     * Heeds the signals of this process, which then ends as a shell expects: with 128 and the signal's number.
     *
     * @return by shutdown hooks
     */
    static Interrupts ofProcess() {
        return notice -> {
            Thread hook = new Thread(notice, "interrupt-notice");
            Runtime.getRuntime().addShutdownHook(hook);
            return () -> remove(hook);
        };
    }

    private static void remove(Thread hook) {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already; then the hook does its work.
            return;
        }
    }

    /** Takes back what was registered. */
    @FunctionalInterface
    interface Registration extends AutoCloseable {
        @Override
        void close();
    }
}
